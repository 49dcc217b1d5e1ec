import { foldedLetters } from './folded-letters.ts';

/** Rows of the keyboards at hand, on which fingers walk in both directions. */
const WALKS = [
  '1234567890',
  '0123456789',
  'abcdefghijklmnopqrstuvwxyz',
  'qwertyuiopasdfghjklzxcvbnm',
  'qwertzuiopasdfghjklyxcvbnm',
  'azertyuiopqsdfghjklmwxcvbn',
  '1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik9ol0p',
  '1q2w3e4r5t6y7u8i9o0p',
  'qazwsxedcrfvtgbyhnujmikolp',
  'zaqxswcdevfrbgtnhymjukilop',
  'q1w2e3r4t5y6u7i8o9p0',
];

/** A walk this long counts as one character: it costs who guesses no more. */
const WALK_MIN = 4;

/** What long passwords are made of most often, in French and in English; each counts as one character too. */
const WORDS = [
  'motdepasse password passw0rd p4ssw0rd passphrase secret admin administrateur administrator utilisateur user username login',
  'connexion welcome bienvenue bonjour hello allo salut iloveyou jetaime loveyou letmein openthedoor changeme changezmoi changemoi',
  'default defaut azerty qwerty qwertz test essai demo temp temporaire temporary monmotdepasse mypassword thisismypassword nouveau',
  'new ancien old longpassword correcthorsebatterystaple cheval correct pile agrafe montreal quebec canada hockey canadiens football',
  'baseball soccer dragon monkey sunshine princess princesse superman batman starwars pokemon master shadow soleil chocolat loulou',
  'doudou nicolas michael jennifer jessica charlie ashley bailey janvier fevrier mars avril mai juin juillet aout septembre octobre',
  'novembre decembre january february march april may june july august september october november december lundi mardi mercredi jeudi',
  'vendredi samedi dimanche monday tuesday wednesday thursday friday saturday sunday printemps automne hiver spring summer autumn winter',
  'computer ordinateur internet windows google facebook microsoft iphone samsung amour love forever toujours famille family trustno1',
  'whatever freedom liberte football1 abc123 aaa bbb zzz xxx mandat console compte account portail',
]
  .join(' ')
  .split(' ')
  .sort((left, right) => right.length - left.length);

/** Sentences known well enough to stand in every list of guesses. */
const SENTENCES = new Set([
  'correcthorsebatterystaple',
  'chevalcorrectpileagrafe',
  'jenaipasdemotdepasse',
  'jaioubliemonmotdepasse',
  'iforgotmypassword',
  'iloveyouforever',
  'iloveyousomuch',
  'jetaimepourtoujours',
  'jetaimemonamour',
  'maytheforcebewithyou',
  'quelaforcesoitavectoi',
  'tobeornottobe',
  'etreounepasetre',
  'ilnefautpasvendrelapeaudelours',
  'thequickbrownfox',
  'thequickbrownfoxjumpsoverthelazydog',
  'portezcevieuxwhisky',
  'lorumipsumdolor',
  'loremipsumdolorsitamet',
  'jemesouviens',
  'ocanadaterredenosaieux',
  'abracadabraabracadabra',
  'twinkletwinklelittlestar',
  'ceciestunmotdepasse',
  'cestmonmotdepasse',
  'vivelequebeclibre',
]);

/** Of what is left once every walk, repetition and worn word counts for one: fewer different things than this are guessed early. */
const ENOUGH = 6;

/**
 * Whether a guesser tries it early: a sentence that everybody knows, or hardly anything but walks over the keyboard, repetitions,
 * years and worn words. Long alone doesn't help: `motdepassemotdepasse2026` is three things.
 */
export function isCommonPassword(password: string): boolean {
  const folded = foldedLetters(password);
  const letters = folded.replace(/\p{N}/gu, '');
  if (SENTENCES.has(folded) || SENTENCES.has(letters)) return true;
  const signs = new Set(password.match(/[^\p{L}\p{N}\p{ASCII}]/gu) ?? []).size;
  return partsOf(withoutDisguise(password.toLowerCase()), folded) + signs < ENOUGH;
}

/** « p@ssw0rd » is « password ». */
function withoutDisguise(text: string): string {
  const letters: Readonly<Record<string, string>> = { '@': 'a', $: 's', '!': 'i', '€': 'e' };
  return foldedLetters([...text].map((one) => letters[one] ?? one).join(''));
}

/** Different things among its letters and digits, read both as it is and without its disguise: the fewer count. */
function partsOf(undisguised: string, folded: string): number {
  return Math.min(...[undisguised, folded].map((text) => new Set(split(text)).size));
}

function split(text: string): string[] {
  const parts: string[] = [];
  let rest = text;
  while (rest !== '') {
    const size = Math.max(wordAt(rest), walkAt(rest), repeatAt(rest), yearAt(rest), 1);
    const [first = ''] = rest;
    parts.push(size === 1 ? first : rest.slice(0, size));
    rest = rest.slice(Math.max(size, first.length));
  }
  return parts;
}

function wordAt(text: string): number {
  return WORDS.find((word) => text.startsWith(word))?.length ?? 0;
}

function walkAt(text: string): number {
  const longest = WALKS.flatMap((row) => [row, [...row].reverse().join('')]).map((row) => {
    let size = Math.min(text.length, row.length);
    while (size >= WALK_MIN && !row.includes(text.slice(0, size))) size -= 1;
    return size >= WALK_MIN ? size : 0;
  });
  return Math.max(...longest);
}

/** `aaaa`, `ababab`, `abcabc`. */
function repeatAt(text: string): number {
  return /^(.{1,8}?)\1{2,}/u.exec(text)?.[0].length ?? /^(.{4,})\1/u.exec(text)?.[0].length ?? 0;
}

function yearAt(text: string): number {
  return /^(19|20)\d\d/.test(text) ? 4 : 0;
}

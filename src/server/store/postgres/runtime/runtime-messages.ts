/** Settings that lead to a server of the operator's own. */
export type DatabaseSetting = 'DATABASE_URL' | 'DATABASE_OWNER_URL';

/** The lines the database runtime says to the operator: one line each, French first, then English. */
export const runtimeMessages = {
  preparing: () =>
    'Préparation de la base de données (première fois)… / Preparing the database (first time only)…',
  adopted: (pid: number) =>
    `PostgreSQL tournait encore après un arrêt brutal (processus ${pid}) : repris. / PostgreSQL was still running after a crash (process ${pid}): taken over.`,
  recovering: () =>
    'PostgreSQL remet ses données en ordre après un arrêt brutal… / PostgreSQL is recovering after a crash…',
  lost: () =>
    'La base de données ne répond plus ; on la relance. / The database stopped answering; restarting it.',
  restored: () => 'La base de données répond de nouveau. / The database answers again.',
  stillDown: (reason: string) =>
    `La base de données ne revient pas, on réessaie : ${reason} / The database is still down, trying again.`,

  unreachable: (setting: DatabaseSetting, address: string, reason: string) =>
    `La base de données de ${setting} (${address}) ne peut être jointe : ${reason}. / The database of ${setting} can't be reached.`,
  badUrl: (setting: DatabaseSetting) =>
    `${setting} n'est pas une adresse PostgreSQL (postgresql://utilisateur:motdepasse@hôte:5432/base). / ${setting} is not a PostgreSQL address.`,
  unsuitable: (setting: DatabaseSetting, address: string, reason: string) =>
    `La base de données de ${setting} (${address}) ne convient pas : il lui faut l'encodage UTF8 et la collation fr-x-icu (${reason}). / The database of ${setting} needs UTF8 and the fr-x-icu collation.`,

  ownsTables: (role: string) =>
    `Le rôle « ${role} » de DATABASE_URL possède les tables : rien ne l'empêche d'altérer le journal ; donnez DATABASE_OWNER_URL pour l'en empêcher. / The role of DATABASE_URL owns the tables and could alter the journal: set DATABASE_OWNER_URL to keep it from that.`,
  notRestricted: (role: string) =>
    `Le rôle « ${role} » de DATABASE_URL pourrait altérer le journal : avec DATABASE_OWNER_URL, donnez-lui un rôle à part, ni superutilisateur ni propriétaire des tables. / The role of DATABASE_URL could alter the journal: beside DATABASE_OWNER_URL, make it a role of its own, neither superuser nor owner of the tables.`,

  inUse: (dataDir: string, holder: string) =>
    `Le dossier de données ${dataDir} est déjà utilisé par un autre processus Mandat${holder} : arrêtez-le, ou choisissez un autre dossier avec DATA_DIR. / The data folder is in use by another Mandat process: stop it, or set DATA_DIR to another folder.`,
  notReachable: (dataDir: string, user: string) =>
    `Le dossier de données ${dataDir} n'est pas accessible en écriture à « ${user} », qui fait tourner PostgreSQL : choisissez un autre dossier avec DATA_DIR, par exemple DATA_DIR=/var/lib/mandat. / The data folder can't be written by "${user}", who runs PostgreSQL: set DATA_DIR to another folder.`,
  dataDirClosed: (dataDir: string, code: string) =>
    `Le dossier de données ${dataDir} ne peut être écrit (${code}) : corrigez ses droits, ou choisissez-en un autre avec DATA_DIR. / The data folder can't be written: fix its permissions, or set DATA_DIR to another folder.`,
  foreignOwner: (directory: string) =>
    `Les données de ${directory} appartiennent à un autre utilisateur du système : démarrez sous cet utilisateur, ou changez DATA_DIR. / The data belong to another system user: start as that user, or change DATA_DIR.`,
  notACluster: (directory: string) =>
    `Le dossier ${directory} contient autre chose qu'une base PostgreSQL : déplacez-le, ou changez DATA_DIR. / The folder holds something else than a PostgreSQL database: move it, or change DATA_DIR.`,
  movedWhileRunning: (directory: string, pid: number) =>
    `PostgreSQL (processus ${pid}) tourne sur ${directory} sous un autre nom de dossier : arrêtez ce processus d'abord. / PostgreSQL (process ${pid}) runs on this folder under another name: stop it first.`,
  otherMajor: (directory: string, found: string, expected: number) =>
    `Les données de ${directory} sont de PostgreSQL ${found}, ce Mandat apporte PostgreSQL ${expected} : reprenez la version d'avant et exportez-les (pg_dump), ou changez DATA_DIR. / The data were written by PostgreSQL ${found}, this Mandat brings PostgreSQL ${expected}: dump them with the former version, or change DATA_DIR.`,
  secretsLost: (file: string) =>
    `Le mot de passe de la base intégrée (${file}) manque ou ne convient plus : remettez ce fichier depuis une sauvegarde. / The embedded database's password file is missing or wrong: restore it from a backup.`,
  diskFull: (dataDir: string) =>
    `Plus d'espace sur le disque de ${dataDir} : libérez-en, ou changez DATA_DIR. / No space left on the data folder's disk: free some, or change DATA_DIR.`,
  noProgram: (reason: string) =>
    `Le PostgreSQL intégré ne fonctionne pas sur ce système (${reason}) : donnez votre propre serveur avec DATABASE_URL. / The embedded PostgreSQL can't run on this system: set DATABASE_URL to your own server.`,
  noAccount: () =>
    "PostgreSQL ne tourne pas sous root et l'utilisateur « postgres » n'a pu être créé : créez-le, démarrez sous un autre utilisateur, ou donnez DATABASE_URL. / PostgreSQL won't run as root and the \"postgres\" user couldn't be created: create it, start as another user, or set DATABASE_URL.",
  notInitialised: (reason: string) =>
    `La base de données n'a pu être préparée : ${reason} / The database couldn't be prepared.`,
  notStarted: (reason: string, logFile: string) =>
    `PostgreSQL n'a pas démarré : ${reason} (journal : ${logFile}) / PostgreSQL didn't start (see its log).`,
  interrupted: () => 'Démarrage interrompu. / Start interrupted.',
};

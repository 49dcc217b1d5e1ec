/** First names of the generated firm's people. */
export const FIRST_NAMES =
  'Adèle,Agnès,Aïcha,Aimé,Alexis,Amélie,Anh,Anne-Sophie,Antoine,Ariane,Aurélie,Benoît,Bérénice,Camille,Cédric,Chantal,Ciarán,Claire-Ève,Damien,Danièle,Delphine,Dominique,Édith,Éléonore,Élisabeth,Émile,Étienne,Ève,Fabrice,Félicité,François-Xavier,Frédérique,Gaël,Gervais,Ghislaine,Guillaume,Hélène,Héloïse,Huy,Ibrahima,Isaïe,Jacinthe,Jean-Noël,Joëlle,Jolène,Josué,Karim,Kevin,Laëtitia,Léa,Léonie,Loïc,Lucille,Maël,Magalie,Marc-Antoine,Maïka,Mégane,Michaël,Minh,Mylène,Nadège,Naïm,Noé,Océane,Odile,Ophélie,Pascal,Pénélope,Quốc,Raphaël,Régis,Rémi,Renée,Roméo,Séverine,Siobhán,Sœurette,Stéphane,Sylvie,Tatiana,Théo,Tuấn,Ugo,Valérie,Viateur,Violaine,Wassim,Xavière,Yacine,Yan,Yolande,Zoé'.split(
    ',',
  );

/** Last names, alone or joined in pairs. */
export const LAST_NAMES =
  'Allard,Arès,Auclair,Beauséjour,Bédard,Bélisle,Bilodeau,Boisvert,Bouthillier,Brière,Bùi,Caouette,Chênevert,Clément,Comeau,Cormier,Côté,Cœuret,D’Amours,D’Astous,Déry,Desœuvres,Doré,Drapeau,Dubé,Duchêne,Émond,Éthier,Fiset,Fontaine,Forêt,Gagné,Gariépy,Gélinas,Généreux,Giguère,Grégoire,Guérette,Hains,Haché,Hébert,Huỳnh,Jalbert,Joncas,Kirouac,L’Espérance,L’Heureux,Labrèche,Lachance,Laflèche,Laframboise,Lê,Lebœuf,Lécuyer,Lépine,Lesœur,Lévesque,MacDougall,Maheu,Malenfant,Ménard,Métivier,Michaud,Naud,Nguyễn,Noël,O’Connor,O’Neil,Ó Briain,Œuvrard,Ouellet,Paquet,Pâquet,Péloquin,Phạm,Plourde,Précourt,Quirion,Racine,Rhéaume,Robitaille,Saint-Hilaire,Séguin,Sirois,St-Amand,St-Onge,Ste-Croix,Thériault,Thivierge,Trépanier,Trần,Vézina,Vigneault,Villeneuve,Võ,Wapistan,Zéphir'.split(
    ',',
  );

/** What the generated employers do. */
export const TRADES =
  'Armature,Béton,Briquetage,Carrelage,Charpente,Couverture,Coffrage,Électricité,Échafaudages,Étanchéité,Excavation,Ferblanterie,Gicleurs,Grues,Isolation,Maçonnerie,Menuiserie,Mécanique du bâtiment,Peinture,Plâtre,Plomberie,Réfrigération,Soudure,Tuyauterie,Vitrerie'.split(
    ',',
  );

/** Where they seem to come from: a place of the first list with an attribute of the second. */
export const PLACES =
  'de l’Anse,de la Baie,de la Butte,du Cap,de la Côte,de la Crête,de l’Écluse,de l’Île,du Lac,de la Pointe,du Portage,du Rang,de la Savane,du Vallon'.split(
    ',',
  );

export const ATTRIBUTES =
  'aux-Bernaches,à-l’Épinette,au-Cèdre,au-Grand-Duc,aux-Foins,aux-Ormes,des-Érables,du-Héron,aux-Mélèzes,du-Nordet,des-Brumes,à-la-Truite,aux-Loutres,de-Sable,d’Argent,aux-Pins,du-Ruisseau,aux-Hiboux'.split(
    ',',
  );

/** What follows once every trade stands in every place. */
export const ROUNDS = ['', ' Nord', ' Sud', ' Est', ' Ouest', ' et filles', ' et fils'];

export const LEGAL_FORMS = ['inc.', 'inc.', 'inc.', 'ltée', 'enr.', 's.e.n.c.'];

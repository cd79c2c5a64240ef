const SPORT = "squat*|seance*|entrainement*|training|jambes|sport|course|courir|sprint*|burpee*|" +
  "developpe*|souleve*|hiit|cardio|musculation|muscu|fractionne*|footing|velo|salle|serie*";
const RED_FLAG =
  "evanoui*|malaise|vertige*|tourne|bras|machoire|souffle|respire*|sueur*|transpir*|" +
  "nausee*|vomi*|engourdi*|palpitation*|noir|tombe*|coeur|essouffle*";

export const suicide = `
regrette|dommage|aurais .. pas etre? ne|nee
quitter ce monde
fardeau & mourir|vie|disparai*|monde
mieux|prefere|prefererais de|etre mourir|mort|morte
essaye|tente|tenter|tentative de? .. tuer|suicide|suicider|vie|mourir
veux plus etre la
perdu .. envie|gout .. vivre|vie
personne .. manquer*|remarquer* & mort|morte|disparai*
mort .. soulagement|solution
~suicide|~suicidaire|suicidaires|suicider|suicidee
envie|besoin|veux|voudrais|aimerais|souhaite|prefere|prefererais de? .. mourir|crever
envie d en finir
envie|idee|idees|pensee|pensees de me? tuer|suicide
envie de .. plus|pas .. vivre|exister
etre mort|morte & veux|voudrais|aimerais|prefere|prefererais
me|m tuer|suicider|pendre|foutre|flinguer|supprimer|jeter|buter en? l? air?
me jeter|balancer sous|du|dans|d un?|le|la|train|pont|toit|balcon
m ouvrir les veines
en finir
finir .. ma|la|cette vie
finir avec tout|moi
mettre fin a? .. jours|vie|tout|ca
veux|peux|envie|supporte .. plus .. vivre|exister|vie
veux pas|plus vivre
plus|aucune|pas .. raison|envie|gout .. vivre|vie
vie|existence .. plus|aucun|pas .. sens
vie .. vaut .. peine|coup
marre|ras|fatigue|fatiguee|degoute .. vivre|vie|exister
mieux|mieu|bien|heureux|tranquilles .. sans moi
sans moi .. mieux|heureux|tranquilles
veux|voudrais|envie|aimerais .. disparaitre
endormir .. plus|jamais|pas .. reveiller
plus jamais|me? .. reveiller
avaler .. medicaments|cachets|medocs|boite .. mourir|finir
lettre|mot d adieu|adieux
pense*|penser|idees .. mort|mourir
veut|va .. se tuer|suicider
je merite .. pas|plus .. vivre
tuer ce soir
`;

export const self_harm = `
me|m taillade|taillader|lacere|griffe .. bras|poignet*|cuisse*|peau|jambes
me brule|bruler .. bras|cuisse*|peau|poignet* .. cigarette*|briquet|expres
envie|besoin|pulsion|pulsions de me couper|bruler|blesser|taillader|frapper|mutiler
me|m brule|bruler .. cigarette*|briquet|peau
automutil*|auto
scarifi*|scarification*
me|m mutil*|lacer*|entaill*
me suis|sui? mutil*|lacer*|brule|brulee .. expres
me|m fais|faire|fait|suis .. mal & expres|va|vas|volontairement|quand|besoin|envie
me faire du mal
fais|faire|suis .. du mal .. expres|volontairement|moi
me coupe|couper|coupes|suis .. poignet*|veines|bras|cuisse*|peau|volontairement|expres|lame|rasoir
coupe|coupee|couper|ouvert|ouvrir .. poignet*|veines
lame|rasoir .. peau|bras|cuisse*|poignet*
me coupe quand|pour|encore|tous|chaque
me punis|punir|frappe|brule|cogne .. quand|expres|contre|mur|pour|cigarette
tape|cogne .. tete .. mur
`;

export const eating_disorder = `
mange .. rien & calories|kcal|grosse|gros|jour|jours
mange .. 100|150|200|250|300|350|400|450|500|550|600|700|800 calories|kcal
saute* tous|chaque .. repas
peur .. manger
~anorexie|~anorexique|anorexiques|~boulimie|~boulimique|boulimiques|orthorexi*|hyperphagi*
trouble|troubles .. alimentaire|alimentaires
tca
me fais|faire|fait|force|forcer .. vomir
doigts|doigt .. gorge|bouche
vomis|vomi|vomir|gerbe .. tout|chaque|apres .. mange|repas|avale|manger
apres .. repas|manger|mange|crise|crises .. vomis|vomi|vomir|gerbe
m|me affame|affamer|affames|prive .. nourriture?
rien|pas|plus mange|avale|manger & jours|grosse|gros|semaine|semaines
mange .. rien|plus|pas & jours|grosse|gros|semaine|semaines|maigre|mince
laxatif|laxatifs|diuretiques & maigrir|poids|mince|mange|crise*|grosse|maigre
peur .. manger|nourriture|calories|repas|grossir
mange* .. que|max|maximum .. 50|100|150|200|250|300|350|400|450|500|550|600|700|800 calories|kcal
pro ana|mia
proana|promia|thinspo
degoute*|honte|culpabilis*|coupable .. apres|quand|mange|manger
crises .. compulsi*|boulim*
grosse|gros|mince|maigre & arrete*|refuse .. manger
`;

export const emergency = `
grosse|forte|violente|vive|terrible douleur .. poitrine|thorax
douleur .. forte|violente|vive|intense|terrible .. poitrine|thorax
douleur .. poitrine|thorax .. forte|violente|vive|intense|terrible
crise d asthme
levres|visage .. bleu*
bu|avale .. javel|poison|detergent|acide
reveille|respire pas|plus
mots|phrases|parle .. incomprehensible*|confus*
douleur*|mal|pression|oppression|serre|serrement|etau|point .. poitrine|thorax|thoracique* & ${RED_FLAG}
douleur* thoracique*
poitrine .. serre*|oppresse*|mal|ecrase* & ${RED_FLAG}
crise|arret|attaque cardiaque
~infarctus
avc
accident vasculaire
visage|bouche|levre .. paralys*|tombe*|tordu*|deforme*|affaisse*|engourdi*
paralys* .. cote|visage|bras
parle|parler .. bizarre*|bizarrement|mal|trouble & visage|bouche|bras|soudain|coup
arrive|peux|peut|arrives|reussis .. plus|pas .. respirer
respire|respirer .. plus|pas
mal|peine a respirer
j etouffe
etouffe|s etouffe|etouffer|suffoque .. aide|vite|plus|pas
perdu|perd|perte|perds connaissance & repond*|reveil*|respir*|tete|poitrine|coeur|encore|pote|ami*|il|elle
repond|reagit|reveille plus|pas & connaissance|evanoui*|tombe|inconscient*|effondre*|malaise
inconscient|inconsciente
evanoui|evanouie & coeur|poitrine|repond*|tete|tapis|encore|seance|squat*|effort
convuls*|epilep*
~overdose|surdose|surdosage
pris|prise|avale|avaler|ingere .. trop|boite|plein|tous|toute .. medicaments|medocs|cachets|comprimes|pilules|somniferes|doliprane|paracetamol
urine|urines|pipi|pisse .. brun*|marron|noir*|rouge|coca|sang|the|fonce* & seance|sport|muscle*|coca|brun*|marron|sang|gonfl*|rouge
sang .. urine|urines
pense|crois|ai|fais|fait|aurais|suspecte .. rhabdo*
anaphyla*
epipen
gorge|langue|levres|visage gonfl*|enfl*|serre*|ferme*
gorge|langue|levres|visage .. gonfl*|enfl*
gonfl*|enfl* .. gorge|langue|levres|visage
allergi* & respir*|gonfl*|gorge|urticaire|malaise
coeur .. bat|palpit*|emball*|ralentit & vertige*|malaise|evanoui*|overdose|tete|poitrine
pire|violent .. tete .. vie|coup
mal|maux .. tete .. soudain*|brutal*|coup & vois|vomi*|parle*|vision|vue|brutal*|soudain*
vois|voir .. plus|rien .. soudain*|coup|oeil
vomi*|crach*|tousse* .. sang
saigne* .. arrete|beaucoup|partout|abondamment|enormement
coup de chaleur
appel*|faut .. samu|ambulance|pompiers|secours|urgences
sens|bouger|bouge .. plus .. jambes|bras|cote & chute|tombe|nuque|dos|cou|visage
cogne|tape|choc .. tete & vomi*|connaissance|confus*|vertige*
`;

export const harmless = `
sans m? affamer
sans avoir faim
meurs|mourir|mort|morte de faim|soif|rire|chaud|fatigue|sommeil|ennui|froid|envie|trouille
plutot mourir que
respir* .. par|nez|bouche .. nez|masque
couper les? cheveux|glucides|sucre
est quoi .. rhabdo*
suicide squad|grip|run|runs|sprint*
seance|squat*|burpee*|entrainement|programme|coach ... me|m tuer|tue|tues|crever
envie|veux de? mourir .. apres|pendant ... ${SPORT}
frere|pere|mere|soeur|ami|oncle|cousin|il|elle ... est|s suicide
frere|pere|mere|soeur|ami|oncle|grand ... infarctus|avc|cardiaque ... dernier|derniere|ans|annee|passe
me suis|fais|fait|faire .. mal au|a|aux|en|dos|genou|epaule|la|l|cheville
me|m coupe|couper|coupee en|dans|avec ... cuisinant|cuisine|couteau|rasant|bricolant
peur .. de me faire mal
sans|eviter|eviter de? me faire mal
vomi|vomis|vomir .. apres|pendant ... ${SPORT}
apres|pendant ... ${SPORT} ... vomi|vomir|vomis
respirer|respire|souffle ... pendant|apres|durant ... ${SPORT}
pendant|apres|durant ... ${SPORT} ... respirer
pas|sans|aucune douleur* .. poitrine|thorax
en finir avec cette|ce|la|le|mes ... ${SPORT}|graisse|ventre|poids
gonfle|gonfler a bloc
`;

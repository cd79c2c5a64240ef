const SPORT =
  "training|trainieren|sport|kniebeuge*|squat*|bankdrucken|kreuzheben|lauf*|beintag|beine|" +
  "burpee*|einheit|workout*|satz|satze|sprint*|liegestutz*|treppen*|rudern|intervall*";
const BREAST = "brustschmerz*|brustenge|brustdruck";
const RED_FLAG = "schwarz*|ohnmacht*|ohnmachtig|bewusst*|schwind*|arm|kiefer|luft|atem*|atmen|" +
  "schweiss*|schwitz*|ubel|ubelkeit|taub*|kollab*|rast|umkipp*|umgekippt|herz*";

export const suicide = `
wunschte|wunsche|ware .. tot|nie geboren
todeswunsch|todessehnsucht
lust|bock .. dieses|das|mein leben & keine|keinen|sterben|mehr
will|mochte .. weg von dieser? welt
keinen|kein|null|keine bock|lust|kraft|willen|lebenswillen .. leben
lebenswillen & verloren|kein*|nicht
lebenswille & verloren|kein*|weg|nicht
niemand|keiner .. vermissen|vermisst & weg|tot|nicht|leben
weg sein .. immer
besser|lieber .. nicht|nimmer mehr? da|hier|leben|am
nicht mehr weiterleben|weitermachen mit? leben
versucht|versuch mich .. umzubringen|umbringen|toten
strick|pistole|tabletten & leben|sterben|schluss|letzte*
tod .. erlosung|besser
wert* .. leben & nichts|kein*|nicht|mehr
~selbstmord*|selbstmord*|suizid*|~suizid|selbsttotung*|freitod|~suizidal|lebensmude
mich|mir .. umbringen|umbring|umzubringen|umbringe|erhangen|erschiessen|wegmachen|auslosen
mich .. am liebsten umbringen|wegmachen
ich .. bring|bringe mich .. um
bring|bringe ich mich .. um
will|wollte|mochte|mag|wurde|kann|konnte .. nicht|nimmer|nicht mehr? .. leben|weiterleben|aufwachen
nicht|nimmer|nie mehr? leben|weiterleben|aufwachen|existieren
will|mochte|wollte|wurde|wunschte .. sterben
will|mochte|wunschte|wollte|ware|lieber .. tot sein?
ware ich|lieber|besser|nur|einfach .. tot|nie geboren
ohne mich .. besser|leichter|glucklicher
besser|leichter .. ohne mich
leben .. keinen|kein sinn
leben .. nicht mehr? lebenswert|wert|ertragen
leben .. sinnlos|satt
keinen|kein sinn|grund .. leben|weiterleben|weiterzuleben|existieren
mag|will|mochte|wollte .. nicht mehr da|hier sein
mag|will|mochte|kann nicht|nimmer mehr leben|existieren
leben beenden|nehmen|genommen
mir das leben|etwas nehmen|antun
mir was|etwas|das anzutun|antun|antue|antu
will|mach|mache|werde|wurde|mochte .. schluss|ende machen|mit .. allem|leben
schluss machen mit allem|leben|mir
allem|allen ein|dem ende setzen|machen
einschlafen .. nie|nicht|nimmer|nie wieder|mehr? .. aufwachen|aufwache
nie|nicht wieder|mehr aufwachen
von der brucke|dach|hochhaus springen
vor den|einen|die|ein|das zug|bahn|auto|ubahn|lkw .. werfen|springen|schmeissen|werfe|springe
denk*|gedank*|gedacht .. tod|sterben|umbringen
abschiedsbrief*
will|mochte|wollte|wurde .. verschwinden .. fur|immer|einfach
sich|ihn|sie .. umbringen|umbringt|antun|antut
`;

export const self_harm = `
arme|beine|haut|oberschenkel .. aufgeschnitten|aufgeritzt|zerkratzt|verbrannt .. absicht|wieder|selbst
schneide|schneid|schnitt mich
fuge|fug mir .. schmerzen|verletzungen|wunden
brenn*|verbrenn* .. mich|mir .. zigarette*|feuerzeug
kratz* .. blut*
selbstverletz*|selbstverletzend*|svv|selbsthass*
selbst verletz*|verletzen|verletze|zu
ritze|ritzen|ritz|geritzt|ritzt .. mich|mir|wieder|arm|arme|arm*
mich|mir .. ritz*|geritzt|aufgeritzt|aufritzen
verletze|verletz|verletzen|schneide|verbrenne|schlage|bestrafe mich .. selbst|selber|absichtlich|absicht
mich .. selbst|selber|absichtlich .. verletze|verletzen|verletzt|schneide|schneiden|geschnitten|verbrenne|schlage|schlagen|zu
geschnitten|verletzt|verbrannt|geschlagen .. absicht|absichtlich
absichtlich .. geschnitten|verletzt|verbrannt|schneide|verletze
mir .. arme|arm|pulsadern|handgelenk*|haut .. aufschneid*|aufgeschnitten|schneide|schneiden
pulsadern
drang|druck|lust .. mich|mir .. verletzen|schneiden|wehzutun|weh
tu|tue|fuge mir .. weh|schmerzen .. absichtlich|absicht|selbst|selber|zu
schlag|schlage|hau|haue .. kopf .. wand
klinge|rasierklinge .. haut|arm|arme
`;

export const eating_disorder = `
heimlich .. erbrech*|ubergeb*|kotz*
ubergeb*|erbrech*|kotz* .. heimlich
binge eating
auskotz*|ausgekotzt & ess*|fress*|gegessen|mahlzeit*|alles
mahlzeit*|essen .. auslassen|weglassen|auslasse & dunn|fett|abnehm*
gegessen|esse .. und|dann erbrech*|erbrochen|gekotzt
~magersucht|magersuchtig*|~anorexie|anorekti*|~bulimie|bulimisch*|~essstorung|essstorung*|esstorung*|orthorexi*
gestortes|gestortem|gestorte essverhalten
essgestort*
finger .. hals
kotz*|brech*|ubergeb*|ubergebe|erbrech* .. nach .. essen|mahlzeit*|jeder|jedem|mittag*|abend*
nach .. essen|mahlzeit|mahlzeiten|fressanfall|fressattacke .. kotz*|erbrech*|ubergeb*|brech*
kotz*|erbrech*|ubergeb* .. alles .. esse|aus|gegessen|raus|wieder
bring*|zwing* mich zum|zu erbrechen|kotzen|ubergeben
fressanf*|fressattack*|fressflash* & kotz*|erbrech*|hunger*|abfuhr*|ubergeb*
hunger*|hungere mich .. runter|tot|dunn
hungern|hungere & dunn|fett|aufhoren|dick
nichts|nicht .. gegessen|essen & fett|dick|tagen
seit .. tage|tagen|woche|wochen .. nichts|nicht .. gegessen|esse
abfuhrmittel* & abnehm*|dunn|fett|essen|gewicht|diat|dick
angst .. essen|kalorien|nahrung|mahlzeit*
nur .. 100|150|200|250|300|350|400|450|500|600|700|800 kalorien|kcal .. tag|essen|esse|taglich
esse .. nur|hochstens .. 100|150|200|250|300|350|400|450|500|600|700|800 kalorien|kcal
pro ana|mia
proana|promia
ekel|hasse .. essen|korper & dunn|fett|essen
schuldgefuhl*|ekel* .. nach|beim|wegen .. essen
fett|dick & esse|essen|gegessen kaum|nichts|nicht|nix mehr?
`;

export const emergency = `
stark*|heftig*|stechend* brustschmerz*
stark*|heftig*|stechend* schmerz* .. brust
sage|spricht|redet|rede .. undeutlich|wirr|verwaschen
asthmaanfall
lippe*|gesicht .. blau
bleiche|gift|reiniger|saure .. getrunken|geschluckt
kippe|kippt|kipp .. um & wieder|herz|standig|immer
brust .. tut weh & herz|schwind*|luft|arm
${BREAST} & ${RED_FLAG}
druck|schmerz*|enge|stechen|ziehen|brennen .. brust & ${RED_FLAG}
brust .. druck*|schmerz*|eng*|weh|sticht|zieht & ${RED_FLAG}
~herzinfarkt|herzinfarkt*|herzattacke|herzstillstand|schlaganfall*|~schlaganfall
mundwinkel|gesicht .. hang*|taub*|gelahmt|schief
halbseitig*|seite .. gelahmt|taub|lahm
kann|konnte .. nicht|kaum .. sprechen & plotzlich|gesicht|mund*|taub|arm
lallt|lalle|verwaschen* .. sprache?
krieg|kriege|bekomm|bekomme|kriegt|bekommt .. keine|kaum .. luft
kann|konnte .. nicht|kaum|nimmer .. atmen
keine|kaum luft .. mehr|bekomm*|krieg*|hilfe
atemnot|erstick*
atmet .. nicht|kaum
~bewusstlos|bewusstlos*|bewusstsein ohnmachtig?
nicht .. ansprechbar|reagiert|wach|aufwachen & er|sie|partner|freund*|umgekippt|zusammengebrochen
reagiert .. nicht|kaum & er|sie|partner|freund*|umgekippt|zusammengebrochen
zusammengebrochen|umgekippt|ohnmachtig|ohnmacht & herz*|brust|kopf|atm*|reagiert|laufband|wieder|puls
kein|keinen puls
krampfanfall|krampft
~uberdosis|uberdosier*
zu viel*|viele|packung|alle|ganze .. tabletten|pillen|schlaftabletten|schmerzmittel|medikamente .. genommen|geschluckt|eingenommen
tabletten|pillen|schlaftabletten|medikamente .. geschluckt & viel*|alle|packung|ganze
urin|pipi|pisse|pinkel* .. braun*|cola*|colafarb*|blut*|rot*|schwarz*|tee*|dunkelbraun*
braun*|cola*|blut*|dunkelbraun*|teefarb* .. urin|pipi|pisse
blut im urin
dunkl* urin & geschwoll*|muskel*|schwach
urin .. dunkel & geschwoll*|schwach|schwell*
habe|hab|ist|glaube|verdacht|bekommen .. rhabdo*
~anaphylakt*|anaphyla*|allergischer|anaphylaktischer schock
zunge|hals|lippe*|kehle|gesicht|rachen .. schwill*|geschwoll*|anschwell*|schwell*|zu
allergi* & luft|atm*|schwill*|geschwoll*|schwindel*
herz .. rast|stolpert|hort & zitter*|ohnmacht*|schwind*|luft|uberdosis|brust|umgekippt
schlimmste* kopfschmerz*
plotzlich* .. kopfschmerz*|blind|sehen
kopfschmerz* & plotzlich* & sehe|seh|sprechen|taub*|erbrech*
blutung .. nicht|stark*
blutet .. nicht|stark|wie .. auf|stopp*|verruckt
blut .. erbroch*|spuck*|gehustet|huste|kotz*|brech*
hitzschlag
notarzt|krankenwagen|rettungswagen|notruf rufen?|holen?
kopf .. angeschlagen|gestossen|gefallen & erbrech*|ubel|bewusst*|verwirrt|schwind*
beine|arme .. nicht .. spuren|bewegen & sturz*|gesturzt|nacken|wirbel*|rucken
`;

export const harmless = `
ohne zu? hungern
opa|oma|vater|mutter|onkel|bruder|tante ... vor|letztes|letzten .. jahr* ... schlaganfall|herzinfarkt
was .. rhabdo*
schneide|schneid|schnitt mich .. finger|messer|beim|in
sterbe|sterben|gestorben vor hunger|lachen|durst|hitze|langeweile|lachen
lieber sterben|tot als|statt
schluss machen mit .. rauchen|zucker|training|ernahrung
durch|uber die nase
nase ... luft
luft ... nase
suicide run*|sprint*|grip|griff|squad|drill*
bringen|bringt|brachte|brachten mich .. um
will|mochte|wollte|konnte|wurde .. sterben|tot .. nach|bei|wahrend ... ${SPORT}
nach|bei ... ${SPORT} ... sterben|tot
bruder|vater|mutter|schwester|freund|onkel|opa|oma|er|sie .. suizid|selbstmord begangen|genommen
hatte .. herzinfarkt|schlaganfall ... jahr*|vor
vater|mutter|opa|oma|onkel|bruder ... herzinfarkt|schlaganfall ... jahr*|vor|letzt*
keine|kein|ohne brustschmerzen|schmerzen|druck
wahrend|beim|nach|bei ... ${SPORT} ... luft|atmen
luft|atmen ... beim|wahrend|nach|bei .. ${SPORT}
durch die nase|maske atmen
selbst verletzt? .. beim|bei|im ${SPORT}
angst .. selbst|mich .. verletzen
nicht|ohne .. mich .. verletzen
nach|beim|wahrend ... ${SPORT} ... ubergeben|gekotzt|kotzen|erbrochen|gebrochen
gekotzt|ubergeben|erbrochen ... nach|beim ... ${SPORT}
`;

const SPORT =
  "squat*|allenament*|gambe|palestra|corsa|correre|scatti|scatto|sprint*|burpee*|panca|" +
  "stacco|stacchi|serie|cardio|hiit|esercizi*|bici|scale|crossfit|workout*|sessione|addominali";
const RED_FLAG = "sven*|capogir*|vertigin*|braccio|mandibola|sud*|respir*|fiato|nausea|vomit*|" +
  "intorpid*|formicol*|palpitazion*|gira|nero|collass*|accelerat*|aria|spalla|freddo";

export const suicide = `
peso|fardo & morire|vita|sparire & tutti|famiglia
lasciare|andarmene .. questo mondo
ce la faccio piu a? vivere|vita
voglia di vivere & non|perso|senza|piu
tentato|provato|cercato .. uccidermi|suicidarmi|ammazzarmi|suicidio|vita
nessuno .. accorger*|mancher* & morissi|morto|morta|sparissi
pensando|penso|pensato di|a uccidermi|ammazzarmi|farla
non sopporto .. vita|vivere
vorrei non .. esistere|svegliarmi|nato|nata
morte .. sollievo|soluzione
~suicidio|~suicidarmi|suicidarsi|~suicida|suicidi|suicidare|suicidale
voglio|vorrei|volevo|desidero|preferirei|spero|voglia|pensare|penso di|a? .. morire
voglio|vorrei|preferirei|meglio .. essere|esser|fossi morto|morta
vorrei|preferirei .. morto|morta|mai nato
ammazzarmi|uccidermi|impiccarmi|spararmi & voglio|vorrei|voglia|penso|pensato|pensando|intenzione|stasera|oggi|devo|potrei|tentat*
ammazzarmi|impiccarmi|spararmi
mi voglio|vorrei|ammazzo|uccido|sparo|impicco|devo|sto ammazzare|uccidere|impiccare|sparare|oggi|stasera|domani|ammazzando?
togliermi|togliersi|toglierle la vita
farla finita
finirla con tutto|questa .. vita
finirla .. per sempre
porre|mettere fine .. vita|tutto
non .. voglio|riesco|posso|vorrei|voglia .. piu? .. vivere|esistere|svegliarmi
non .. voglia .. vivere
non .. vale .. pena .. vivere|vita
vita .. non .. senso|vale
non|nessun|senza|alcun .. motivo|ragione|senso .. vivere|vita|vivo
stanco|stanca|stufo|stufa .. vivere|vita|esistere
meglio|felici .. senza .. me
senza di? me .. meglio|felici
voglio|vorrei|voglia .. sparire|scomparire
addormentarmi|dormire .. non|mai .. svegli*
non|mai svegliarmi|risvegliarmi piu|mai
lettera|biglietto .. addio
buttarmi|saltare|gettarmi|lanciarmi .. ponte|balcone|finestra|treno|binari|palazzo|tetto|sotto|giu
pens* .. morte|morire
tagliarmi le vene
non merito .. vivere
vuole .. uccidersi|ammazzarsi|suicidarsi|morire
non voglio piu .. essere|stare qui|vivo|viva
`;

export const self_harm = `
mi brucio|bruciato|graffio|taglio .. braccia|braccio|gambe|pelle|cosce|polsi
procuro|faccio|fatto|provoco .. tagli .. braccia|polsi|gambe|cosce
voglia|bisogno|impulso di .. tagliarmi|bruciarmi|ferirmi|graffiarmi
mi brucio .. sigarett*|accendino
autolesion*|autolesioni*|automutil*
auto lesion*
mi tagli*|taglio|taglie .. braccia|braccio|polsi|cosce|pelle|gambe|vene|apposta|quando|lametta|ancora
mi sono tagliato|tagliata .. polsi|braccia|vene|cosce|apposta
tagliarmi .. braccia|polsi|vene|cosce|ancora|apposta
voglio|voglia|bisogno|impulso|ripreso|ricominciato|ripresa .. tagliarmi|bruciarmi|ferirmi|farmi
mi faccio|fatto|facevo .. male & apposta|sola|solo|quando .. sto|sono|triste
faccio .. male apposta|volontariamente
farmi .. del male
mi faccio del male
mi brucio|punisco|colpisco|ferisco|graffio .. apposta|quando|sigaretta|per
sbatto|sbattere|picchio .. testa .. muro
lametta|lama .. pelle|braccia|braccio|cosce|polsi
`;

export const eating_disorder = `
salto|saltare tutti|ogni .. pasti|pasto
dita .. vomitare
mangio .. 100|150|200|250|300|350|400|450|500|550|600|700|800 calorie|kcal
~anoressia|~anoressica|anoressico|~bulimia|~bulimica|bulimico|ortoressia|vigoressia
disturbo|disturbi .. alimentare|alimentari|alimentazione
dca
provoco|provocare|provocarmi|provocando|induco|indurre|costringo .. vomito|vomitare
dita|dito .. gola
vomit* .. tutto|ogni|dopo .. mangio|mangiare|mangiato|pasto|pasti|cena|pranzo
dopo .. mangiare|pasto|pasti|abbuffata|abbuffate|cena .. vomit*
abbuff* & vomit*|lassativ*|digiun*
faccio|fare|sto la|facendo .. fame & magr*|dimagrire|fermar*|grass*
non|nulla|niente mangio|mangiato|mangiare & giorni|settimana|settimane|grass*
giorni|settimana|settimane .. non|senza|niente .. mangio|mangiare|mangiato
lassativ*|diuretic* & dimagrire|peso|magr*|grass*|mangi*
paura|panico|terrore|schifo .. mangiare|cibo|calorie|ingrassare
mangio|mangiare .. solo|massimo|meno .. 50|100|150|200|250|300|350|400|450|500|550|600|700|800 calorie|kcal
solo .. 50|100|150|200|250|300|350|400|450|500|550|600|700|800 calorie|kcal .. giorno
smesso|smetto di mangiare & grass*|magr*|peso
pro ana|mia
proana|promia|thinspo
colpa|schifo .. dopo|quando|per .. mangio|mangiare|mangiato|cibo
`;

export const emergency = `
dolore .. forte|acuto|fortissimo|terribile .. petto
forte|acuto|fortissimo|terribile dolore .. petto
non .. sveglia|svegliarsi & lui|lei|madre|padre|mamma|papa|amico|amica|moglie|marito|caduto|caduta|respira
crisi|attacco .. asma
labbra|viso .. blu|viola|cianotic*
bevuto|ingerito|ingoiato .. candeggina|veleno|acido|detersivo
dolore|dolori|male|fitta|fitte|oppressione|peso|pressione .. petto|toracico & ${RED_FLAG}
petto .. male|stringe|stretto|oppresso|schiacc* & ${RED_FLAG}
infarto|~infarto
attacco|arresto .. cuore|cardiaco
ictus
bocca|faccia|viso|volto|sorriso .. stort*|cadente|paralizz*|addorment*|caden*|intorpid*
non .. parlare .. bene? & bocca|faccia|viso|improvvis*|braccio
parla .. male|strano|impastat*|biascic* & bocca|faccia|viso|improvvis*|braccio
meta|lato .. corpo|faccia|viso .. addorment*|paralizz*|intorpid*
non riesco|riesce|posso|riesci .. respirare
fatica|difficolta|difficile a|di|nel? respirare
non .. respira
sto|sta|mi soffoc*
manca .. aria|respiro & labbra|petto|seduto|seduta|riposo|aiuto|gola|gira
svenut*|svengo|collassat* & risponde|respira|reagisce|sveglia|petto|cuore|testa|tapis|allena*|squat|volta
non risponde|reagisce|sveglia|riprende & amico|amica|lui|lei|svenut*|caduto|caduta|compagno|padre|madre
incosciente|privo|priva di? sensi?
perso .. sensi|conoscenza
convuls*
~overdose|sovradosaggio
pres*|ingoiato|ingerito|preso .. troppe|troppi|tutte|tutta|scatola|boccetta|tante .. pastiglie|pillole|medicine|farmaci|compresse|sonniferi|tranquillanti
urin*|pipi|piscio .. scur*|marrone|nera|rossa|sangue|coca|cola
sangue .. urina|urine|pipi
ho|sia|avere|credo|sospetto .. rabdo*
anafila*
epipen
gonfi* .. gola|lingua|labbra|faccia|viso
gola|lingua|labbra|faccia|viso .. gonfi*|chiud*
chiude|chiudendo .. gola
allergi* & respir*|gonfi*|gola|orticaria|sven*
cuore .. mille|impazzito|accelerato|batte .. forte? & overdose|capogir*|sven*|petto|caffeina|gira|caffe
peggior* .. testa .. vita
mal .. testa .. improvvis*|fortissimo
improvvis* .. vedo|vedere|parlare
vomit*|toss*|sput* .. sangue
sanguin* .. ferma|molto|tantissimo|smette
colpo di calore
chiam* .. ambulanza|118|112|soccorsi
non .. sento|muovo|muovere .. gambe|braccio|faccia|lato & caduta|caduto|collo|schiena|faccia
battuto|botta .. testa & vomit*|gira|confus*|sven*
`;

export const harmless = `
senza fare|patire|soffrire la? fame
respirare .. dal|nel|col naso
farla finita con .. chili|peso|grasso|dieta|pancia|dolci|${SPORT}
morire|muoio|morendo|morto|morta|morti dal|di|dalla|dalle ridere|fame|sete|caldo|sonno|voglia|risate|freddo|stanchezza
piuttosto|preferisco morire|muoio che|piuttosto
taglio i|le capelli|unghie|carboidrati|zuccheri
cosa .. rabdo*
suicide squad|grip
${SPORT} suicida|suicidi
voglio|vorrei|volevo|voglia di? .. morire .. dopo|durante|con|facendo ... ${SPORT}
${SPORT} ... uccidermi|ammazzarmi|uccidera|morire
fratello|padre|madre|sorella|amico|zio|cugino|nonno|lui|lei si e? suicidato|suicidata|ucciso|uccisa
padre|madre|nonno|nonna|fratello|zio ... infarto|ictus ... scorso|anni|anno|fa|avuto
mi sono|faccio .. fatto|fatta|male male? alla|al|con|facendo|ai|allo .. schiena|ginocchio|spalla|${SPORT}
tagliato|tagliata|taglio .. cucinando|coltello|radendo*|barba
paura|evitare|senza|non|per .. farmi .. male
vomit* .. dopo|durante ... ${SPORT}
dopo|durante ... ${SPORT} ... vomit*
respirare ... durante|dopo|quando|facendo .. ${SPORT}
non|nessun|senza dolore|dolori .. petto
`;

/** Words of help, plans and recovery, as pattern sources on folded text (lower case, no diacritics). */

/** Who works on recovery. */
export const PARENT =
  '(?:ouders?|verzorgers?|aanvragers?|verzoekers?|verkrijgers?|belanghebbenden?|gezin(?:nen)?|client(?:en)?|partners?|inwoners?|u|je|jij|jullie|hij|zij|ze|moeder|vader|indiener|(?:subsidie|vergoedings?)?ontvangers?|[a-z-]*gerechtigden?|rechthebbenden?|opvoeders?|voogd|pleegouders?|klant(?:en)?|bewoners?|[a-z-]+-ouders?)';

/** Help for the family. Not: care in general ("de zorg voor het kind"), nor a traject to work. */
export const HELP =
  '(?:hulp(?!verlener|middel|vraag|vragen)\\w*|behandel(?:ing\\w*|traject\\w*|en\\b)|begeleid(?:ing\\w*|en\\b)|ondersteuning\\w*|therapie\\w*|jeugdhulp|gezinsbegeleiding|opvoed(?:ondersteuning|hulp|cursus\\w*)|hulpverlening|interventies?|(?:aan)?geboden zorg|coaching|steun\\b|bijstand van (?:een|de) \\w+|aanbod van (?:het|de) \\w+|zorg die|hulpaanbod|zorgaanbod|schuldhulp\\w*|(?:hulp|zorg|behandel|begeleidings)\\w*traject\\w*|(?:zijn|haar|uw|dat|dit) traject\\b(?! naar)|(?:ouder|opvoed|weerbaarheids)?training\\w*|(?:ouder|opvoed)?cursus\\w*|maatschappelijk werk|mediation|\\w*therapie|rouwverwerking|zelfhulp\\w*|lotgenoten\\w*|(?:gespecialiseerde|specialistische|passende|intensieve|geestelijke|psychische|professionele|psychologische) zorg|gesprekken met (?:een|de|zijn|haar) (?:psycholoog|therapeut|coach|maatschappelijk werker|hulpverlener))';

/** A plan of the family, named as such. */
export const NAMED_PLAN =
  '(?:\\b(?:hulp(?:verlenings)?|gezins|ondersteunings|begeleidings|vangnet|behandel(?:ings)?|herstel|actie|familie(?:groeps)?|traject|toekomst|stappen|perspectief|uitstroom|oplossings)-?plan\\w*|\\b(?!beleids|bestemmings|jaar|opvang|pedagogisch|begrotings|bezuinigings|omgevings|les|speel|dag|plaatsings|betalings?|betaal|aflossings|controle|handhavings|project|invoerings|rooster|vakantie)[a-z]{3,}-?plan(?:nen)?\\b|\\b(?:actie|stappen|doelen)lijst\\w*|\\bplan van aanpak\\b|\\bgezinsafspraken\\b|\\b1g1p\\b|\\been gezin,? een plan\\b)';
export const PLAN = `(?:${NAMED_PLAN}|\\b(?:het|een|dit|dat|zijn|haar|hun|uw|je|jouw) (?:(?!pedagogisch|financieel|goedgekeurd|nieuw)\\w+ )?plan\\b)`;

/** What the work leads to. */
export const RECOVERY =
  '(?:herstel(?!termijn)\\w*|\\w*oploss\\w*|op te lossen|opgelost|opgeheven|weggenomen|aangepakt|verbeter\\w*|te verbeteren|verminder\\w*|op te heffen|opheff\\w*|wegne\\w*|weg te nemen|duurzame?\\b|structure\\w*|blijvende?\\b|zelfstandig\\w*|zelfredza\\w*|eigen kracht|houdbar\\w*|op eigen benen|op orde|veranderingen (?:door|aan) te (?:voeren|brengen)|alternatie\\w*|(?:de |het )?lange(?:re)? termijn|zonder (?:de |deze |gemeentelijke )?(?:vergoede |betaalde )?(?:opvang|tegemoetkoming|vergoeding|smi|bijdrage)|weer zelf|overbodig|kan worden gemist|niet (?:meer|langer) nodig|draad weer op|(?:weer )?op de rit|(?:vooruit|verder) ?(?:te )?kom(?:en|t)\\b|(?:noodzaak|behoefte) (?:van|aan|tot) (?:\\w+ )?(?:kinder)?opvang\\b[^.;]{0,40}\\b(?:beeindig\\w*|verminder\\w*|weg\\w*|vervalt)|vooruitgang|minder afhankelijk|onafhankelijk\\w* (?:van|te)|zonder (?:\\w+ )?(?:steun|ondersteuning|vangnet|voorziening|regeling)\\b|sterker|stabiel\\w*|tot rust|in balans|balans\\b|te boven|van de grond|er ?bovenop|uit (?:de|zijn|haar|hun|uw) (?:zorgen|problemen|nood|crisis|dal)\\b|(?:een )?toestand waarin|zonder (?:extra )?(?:opvang|hulp)|uitweg|loskom\\w*|afbouw\\w*|aan te pakken|aanpak(?:ken|t)?\\b(?! van de aanvraag))';
/** Who gives help, as a place where parents go to be helped (not the desk where they apply). */
export const HELPER =
  '(?:\\w*ggz(?:-\\w+)?|psycholoog|psychiater|\\w*therapeut\\w*|behandelaar|hulpverlen(?:er|ers|ende \\w+|ingsinstelling)|verslavingszorg|schuldhulp\\w*|(?:algemeen )?maatschappelijk werk(?:er)?|opvoedpoli|praktijkondersteuner|specialist|revalidatie\\w*|instelling voor (?:\\w+ )?(?:hulp|zorg|behandeling)\\w*)';

/** Trouble that grows less, or strength that grows: what the work leads to, said with a verb and its object. */
const LESS =
  '(?:afne(?:men|emt)|verlicht\\w*|verklein\\w*|terug ?(?:te )?dr(?:ing|ong)\\w*|teruggedrongen|verminder\\w*|oplos\\w*|op te lossen|wegne\\w*|weg te nemen|aan te pakken|aanpak\\w*|te boven|de baas|onder controle|beheers\\w*|hanteerba\\w*|weg te werken|wegwerk\\w*|in te lopen|te doorbreken|doorbre\\w*|om te keren|te keren|lager|omlaag|minder|voorkom\\w*)';
const LOAD =
  '(?:\\w*belast(?:ing|heid)|\\w*problem\\w*|klachten|moeilijkheden|spanning\\w*|schulden|oorza\\w*|omstandigheden|(?:thuis|gezins|opvoed)situatie|nood|draaglast|zorgen|crisis|patro\\w+|uitval|stress|druk|conflict\\w*)';
const MORE =
  '(?:vergro\\w*|versterk\\w*|verster\\w+|verho(?:og|g)\\w*|opbouw\\w*|op te bouwen|ontwikkel\\w*|verbeter\\w*|herwin\\w*|terug ?(?:te )?krijg\\w*|uit te breiden|uitbreid\\w*|(?:aan te |aan)le\\w+|verwerv\\w+|toe ?(?:te )?ne\\w+|hervind\\w*|inschakel\\w*|in te schakelen|betrek\\w*|te betrekken)';
const STRENGTH =
  '(?:draagkracht|\\w*veerkracht|belastbaarheid|zelfredzaamheid|\\w*vaardigheden|(?:sociale? |eigen |steunend )?netwerk|gezondheid|kracht(?:en)?|weerbaarheid|opvoed\\w+|balans|evenwicht|familie|vrienden|buren|kennissen|grip|regie|structuur|rust)';
export const BETTERS = `(?:${LESS}\\b[^.;]{0,60}\\b${LOAD}|${LOAD}\\b[^.;]{0,60}\\b${LESS}|${MORE}\\b[^.;]{0,50}\\b${STRENGTH}|${STRENGTH}\\b[^.;]{0,50}\\b${MORE})`;

/** What is to be worked on; says nothing by itself ("de ouder moet de problemen aantonen"). */
export const TROUBLE =
  '(?:problem\\w*|draaglast|klachten|zorgen|situatie|moeilijkheden|nood\\b|oorza\\w*|belemmering\\w*|\\w*belast(?:ing|heid)|(?:thuis|gezins|opvoed)situatie|(?:zichzelf|jezelf|uzelf)\\b|doelen|wat er speelt|wat (?:hen|hem|haar|hun|u|je|ze|de ouder|het gezin) (?:\\w+ )?(?:belemmert|tegenhoudt|dwarszit|hindert)|\\w*doelen|stappen)';

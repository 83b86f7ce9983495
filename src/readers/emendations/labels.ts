/** Labels: words that bear a number of their own ("page2", "version3"), and units and formulas ("km2", "co2"). */
export const LABELS: ReadonlySet<string> = new Set(
  (
    'account act age annex annexe appendix area army art article attachment band base battery block board book box brigade building bus camp ' +
    'case cell chapter chart clause class col column command company corps day decree dept district division doc document draft exhibit ' +
    'fig figure file flat flight floor form formation fund game gate gen grade group highway house hour item issue law lesson level line list ' +
    'lot map march may method model month motorway network news no norm note nr number object office option order page paragraph part party per ' +
    'phase photo picture plan plate platform platoon point police post problem protocol question radio regiment report resolution room ' +
    'round route row rule sample scene schedule season sec section sector series session set sheet sign site size slide squad squadron stage ' +
    'standard station step store street studio study style sub subsection system table task team test text theorem time title top track train ' +
    'type unit user var variant version vol volume wagon ward wave way web week win windows world year zone january february march april june july ' +
    'august september october november december jan feb mar apr jun jul aug sep sept oct nov dec version ' +
    'km cm mm dm ft yd sq ha kg mg co so ho ch nh'
  ).split(' '),
);

extension English {
  /// Units of measure that news uses, with their UCUM codes.
  ///
  /// - SeeAlso: The Unified Code for Units of Measure, <https://ucum.org/ucum>.
  static func addUnits(to data: inout LanguageData) {
    data.units = lengths + areas + volumes + masses + rates + energies + others + digital
    data.compounds = compounds
    data.rateTimes = [
      ("s", .init(.second)), ("d", .init(.day)), ("y", .init(.year)), ("a", .init(.year)),
      ("wk", .init(.week)),
    ]
    data.roles += [
      (.percent, "percent pct pc percentage percentages"),
      (.point, "point points pp ppt ppts pps"),
      (
        .commonUnit,
        """
        bit bits degree foot stone cup yard turn bar mole ton tons pound hand shot byte volt pint
        knot rad grain span rod perch mil second minute
        """
      ),
    ]
    let percents = ["percent", "pct", "pc", "per cent", "percentage", "percentages"]
    data.percentUnits = percents.map { ($0, .percent) }
    data.percentUnits += percents.flatMap {
      [("\($0) point", .percentagePoint), ("\($0) points", .percentagePoint)]
    }
    data.percentUnits += ["pp", "ppt", "ppts", "pps"].map { ($0, .percentagePoint) }
    data.percentUnits += ["basis point", "basis points", "bp", "bps"].map { ($0, .basisPoint) }
  }

  private static var lengths: [UnitOfMeasure] {
    [
      .init("m", "meter", forms: ["metre"], symbols: ["m"]),
      .init("km", "kilometer", forms: ["kilometre", "km", "kms"]),
      .init("dm", "decimeter", forms: ["decimetre"], symbols: ["dm"]),
      .init("cm", "centimeter", forms: ["centimetre", "cm"]),
      .init("mm", "millimeter", forms: ["millimetre"], symbols: ["mm"]),
      .init("hm", "hectometer", forms: ["hectometre"]),
      .init("dam", "decameter", forms: ["decametre", "dekameter", "dekametre"]),
      .init("am", "attometer", forms: ["attometre"], symbols: ["am"]),
      .init("um", "micrometer", forms: ["micrometre", "micron"], symbols: ["µm", "μm"]),
      .init("nm", "nanometer", forms: ["nanometre"], symbols: ["nm"]),
      .init("pm", "picometer", forms: ["picometre"], symbols: ["pm"]),
      .init("[mi_i]", "mile", forms: ["mi"]),
      .init("[ft_i]", "foot", forms: ["ft"]),
      .init("[in_i]", "inch"),
      .init("[yd_i]", "yard", forms: ["yd"]),
      .init("[nmi_i]", "nautical mile"),
      .init("[fth_i]", "fathom"),
      .init("[fur_us]", "furlong"),
      .init("pc", "parsec"),
      .init("Mm", "megameter", forms: ["megametre"]),
      .init("[ly]", "light-year", forms: ["light year"], symbols: ["ly"]),
      .init("AU", "astronomical unit"),
    ]
  }

  private static var areas: [UnitOfMeasure] {
    [
      .init("[sft_i]", "square foot", forms: ["sq ft", "sq. ft", "sqft"], symbols: ["ft²"]),
      .init("[sin_i]", "square inch", forms: ["sq in", "sq inch"]),
      .init("[syd_i]", "square yard", forms: ["sq yd", "sq yard"]),
      .init(
        "m2", "square meter", forms: ["square metre", "sq m", "sq. m", "sqm"],
        symbols: ["m²", "m2"]),
      .init("cm2", "square centimeter", forms: ["square centimetre"], symbols: ["cm²", "cm2"]),
      .init("[smi_us]", "square mile", forms: ["sq mi", "sq. mi", "sq mile"]),
      .init(
        "km2", "square kilometer", forms: ["square kilometre", "sq km", "sq. km"],
        symbols: ["km²", "km2"]),
      .init("[acr_us]", "acre"),
      .init("har", "hectare", symbols: ["ha"]),
      .init("mm2", "square millimeter", forms: ["square millimetre"], symbols: ["mm²", "mm2"]),
      .init("dm2", "square decimeter", forms: ["square decimetre"], symbols: ["dm²", "dm2"]),
    ]
  }

  private static var volumes: [UnitOfMeasure] {
    [
      .init("L", "liter", forms: ["litre"], symbols: ["L", "l"]),
      .init("mL", "milliliter", forms: ["millilitre", "ml"]),
      .init("cL", "centiliter", forms: ["centilitre", "cl"]),
      .init("dL", "deciliter", forms: ["decilitre", "dl"]),
      .init("hL", "hectoliter", forms: ["hectolitre", "hl"]),
      .init("kL", "kiloliter", forms: ["kilolitre"]),
      .init("ML", "megaliter", forms: ["megalitre"]),
      .init("GL", "gigaliter", forms: ["gigalitre"]),
      .init("uL", "microliter", forms: ["microlitre"], symbols: ["µL", "μL"]),
      .init("[gal_us]", "gallon", forms: ["gal"]),
      .init("[bbl_us]", "barrel", forms: ["bbl"]),
      .init("[bu_us]", "bushel"),
      .init("m3", "cubic meter", forms: ["cubic metre", "cu m"], symbols: ["m³", "m3"]),
      .init(
        "cm3", "cubic centimeter", forms: ["cubic centimetre", "cc"], symbols: ["cm³", "cm3"]),
      .init("km3", "cubic kilometer", forms: ["cubic kilometre"], symbols: ["km³", "km3"]),
      .init("[cft_i]", "cubic foot", forms: ["cu ft", "cu. ft"]),
      .init("[cyd_i]", "cubic yard"),
      .init("[cin_i]", "cubic inch", forms: ["cu in", "cu. in"]),
      .init("[mi_i]3", "cubic mile"),
      .init("mm3", "cubic millimeter", forms: ["cubic millimetre"], symbols: ["mm³", "mm3"]),
      .init("dm3", "cubic decimeter", forms: ["cubic decimetre"], symbols: ["dm³", "dm3"]),
      .init("[acr_us].[ft_i]", "acre-foot", forms: ["acre foot"]),
      .init("10*9.[cft_i]", "billion cubic foot", forms: ["bcf"]),
      .init("10*12.[cft_i]", "trillion cubic foot", forms: ["tcf"]),
      .init("10*9.m3", "billion cubic meter", forms: ["billion cubic metre", "bcm"]),
      .init("daL", "decaliter", forms: ["decalitre", "dekaliter", "dekalitre"]),
      .init("10*3.[cft_i]", "thousand cubic foot", symbols: ["mcf", "Mcf"]),
      .init("10*6.[cft_i]", "million cubic foot", forms: ["mmcf"]),
      .init("[pt_us]", "pint"),
      .init("[qt_us]", "quart", symbols: ["qt"]),
      .init("[gil_us]", "gill", isNamed: false),
      .init("[pk_us]", "peck", isNamed: false),
      .init("[crd_us]", "cord", isNamed: false),
      .init("[foz_us]", "fluid ounce", forms: ["fl oz", "fl. oz"]),
      .init("[cup_us]", "cup"),
      .init("[tbs_us]", "tablespoon", forms: ["tbsp"]),
      .init("[tsp_us]", "teaspoon", forms: ["tsp"]),
    ]
  }

  private static var masses: [UnitOfMeasure] {
    [
      .init("kg", "kilogram", forms: ["kilogramme", "kg", "kgs", "kilo"]),
      .init("g", "gram", forms: ["gramme"], symbols: ["g"]),
      .init("mg", "milligram", forms: ["milligramme", "mg"]),
      .init("ug", "microgram", forms: ["mcg"], symbols: ["µg", "μg"]),
      .init("t", "metric ton", forms: ["tonne", "metric tonne"], symbols: ["t"]),
      .init("[ston_av]", "ton", forms: ["short ton"]),
      .init("[lton_av]", "long ton"),
      .init("[oz_av]", "ounce", forms: ["oz"]),
      .init("[oz_tr]", "troy ounce", forms: ["troy oz"]),
      .init("[lb_av]", "pound", forms: ["lb"]),
      .init("[gr]", "grain", isNamed: false),
      .init("hg", "hectogram"),
      .init("ng", "nanogram", symbols: ["ng"]),
      .init("[stone_av]", "stone", symbols: ["stone", "st"], isNamed: false),
      .init("kt", "kiloton", forms: ["kilotonne"]),
      .init("Mt", "megaton", forms: ["megatonne"], symbols: ["Mt"]),
      .init("Gt", "gigaton", forms: ["gigatonne"], symbols: ["Gt"]),
      .init("[car_m]", "carat"),
      .init("[car_Au]", "karat"),
      .init("[pwt_tr]", "pennyweight"),
      .init("[GT]", "gross ton", forms: ["gross tonne"]),
      .init("t{CO2e}", "metric ton of carbon dioxide equivalent", symbols: ["tCO2e", "tCO2"]),
      .init("Mt{CO2e}", "megaton of carbon dioxide equivalent", symbols: ["MtCO2e", "MtCO2"]),
      .init("{dwt}", "deadweight ton", forms: ["deadweight tonne", "dwt"]),
    ]
  }

  /// The first unit may be followed by some of the second.
  private static var compounds: [CompoundUnit] {
    [
      .init("[ft_i]", "[in_i]", 12, forms: "in", takesBareRest: true), .init("[yd_i]", "[ft_i]", 3),
      .init("[mi_i]", "[yd_i]", 1760), .init("[lb_av]", "[oz_av]", 16),
      .init("[stone_av]", "[lb_av]", 14, takesBareRest: true), .init("m", "cm", 100),
      .init("km", "m", 1000),
      .init("kg", "g", 1000), .init("a", "mo", 12), .init("wk", "d", 7), .init("d", "h", 24),
      .init("h", "min", 60, forms: "m"), .init("min", "s", 60, forms: "s"),
    ]
  }
}

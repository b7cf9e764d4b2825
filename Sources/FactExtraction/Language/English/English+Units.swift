extension English {
  /// Units of measure that news uses, with their UCUM codes.
  ///
  /// - SeeAlso: The Unified Code for Units of Measure, <https://ucum.org/ucum>.
  static func addUnits(to data: inout LanguageData) {
    data.units = lengths + areas + volumes + masses + speeds + energies + others
    data.roles += [
      (.percent, "percent pct pc percentage"),
      (.point, "point points pp ppt ppts pps"),
    ]
  }

  private static var lengths: [UnitOfMeasure] {
    [
      .init("m", "meter", forms: ["metre"]),
      .init("km", "kilometer", forms: ["kilometre", "km", "kms"]),
      .init("cm", "centimeter", forms: ["centimetre", "cm"]),
      .init("mm", "millimeter", forms: ["millimetre"], symbols: ["mm"]),
      .init("um", "micrometer", forms: ["micrometre", "micron"], symbols: ["µm"]),
      .init("nm", "nanometer", forms: ["nanometre"], symbols: ["nm"]),
      .init("[mi_i]", "mile", forms: ["mi"]),
      .init("[ft_i]", "foot", forms: ["feet", "ft"]),
      .init("[in_i]", "inch", forms: ["inches"]),
      .init("[yd_i]", "yard", forms: ["yd", "yds"]),
      .init("[nmi_i]", "nautical mile"),
      .init("[ly]", "light-year", forms: ["light year"]),
    ]
  }

  private static var areas: [UnitOfMeasure] {
    [
      .init("[sft_i]", "square foot", forms: ["square feet", "sq ft", "sqft"]),
      .init("m2", "square meter", forms: ["square metre", "sq m", "sqm"], symbols: ["m²"]),
      .init("[smi_us]", "square mile", forms: ["sq mi"]),
      .init("km2", "square kilometer", forms: ["square kilometre", "sq km"], symbols: ["km²"]),
      .init("[acr_us]", "acre"),
      .init("har", "hectare", symbols: ["ha"]),
    ]
  }

  private static var volumes: [UnitOfMeasure] {
    [
      .init("L", "liter", forms: ["litre"], symbols: ["L", "l"]),
      .init("mL", "milliliter", forms: ["millilitre", "ml"]),
      .init("[gal_us]", "gallon", forms: ["gal"]),
      .init("[bbl_us]", "barrel", forms: ["bbl", "bbls"]),
      .init("[bu_us]", "bushel"),
      .init("m3", "cubic meter", forms: ["cubic metre"], symbols: ["m³"]),
      .init("[cft_i]", "cubic foot", forms: ["cubic feet"]),
      .init("[pt_us]", "pint"),
      .init("[qt_us]", "quart"),
      .init("[foz_us]", "fluid ounce"),
    ]
  }

  private static var masses: [UnitOfMeasure] {
    [
      .init("kg", "kilogram", forms: ["kilogramme", "kg", "kgs", "kilo"]),
      .init("g", "gram", forms: ["gramme"]),
      .init("mg", "milligram", forms: ["mg"]),
      .init("ug", "microgram", forms: ["mcg"], symbols: ["µg"]),
      .init("t", "metric ton", forms: ["tonne", "metric tonne", "tons metric"]),
      .init("[ston_av]", "ton", forms: ["short ton"]),
      .init("[oz_av]", "ounce", forms: ["oz"]),
      .init("[lb_av]", "pound", forms: ["lb", "lbs"]),
      .init("kt", "kiloton", forms: ["kilotonne"]),
      .init("[car_m]", "carat"),
    ]
  }

  private static var speeds: [UnitOfMeasure] {
    [
      .init("[mi_i]/h", "mile per hour", forms: ["mph", "mile an hour"]),
      .init("km/h", "kilometer per hour", forms: ["kilometre per hour", "kph", "kmh"]),
      .init("m/s", "meter per second", forms: ["metre per second"]),
      .init("[kn_i]", "knot"),
    ]
  }

  private static var energies: [UnitOfMeasure] {
    [
      .init("W", "watt"),
      .init("kW", "kilowatt", symbols: ["kW", "KW"]),
      .init("MW", "megawatt", symbols: ["MW"]),
      .init("GW", "gigawatt", symbols: ["GW"]),
      .init("TW", "terawatt", symbols: ["TW"]),
      .init("kW.h", "kilowatt-hour", forms: ["kilowatt hour"], symbols: ["kWh"]),
      .init("MW.h", "megawatt-hour", forms: ["megawatt hour"], symbols: ["MWh"]),
      .init("GW.h", "gigawatt-hour", forms: ["gigawatt hour"], symbols: ["GWh"]),
      .init("TW.h", "terawatt-hour", forms: ["terawatt hour"], symbols: ["TWh"]),
      .init("[HP]", "horsepower", forms: ["hp"]),
      .init("J", "joule"),
      .init("cal", "calorie"),
      .init("[Btu]", "british thermal unit", forms: ["btu", "btus"]),
      .init("V", "volt"),
    ]
  }

  private static var others: [UnitOfMeasure] {
    [
      .init(
        "Cel", "degree celsius", forms: ["degree centigrade", "degrees celsius", "celsius"],
        symbols: ["°C", "ºC"]),
      .init(
        "[degF]", "degree fahrenheit", forms: ["degrees fahrenheit", "fahrenheit"],
        symbols: ["°F", "ºF"]),
      .init("deg", "degree", symbols: ["°"]),
      .init("By", "byte"),
      .init("kBy", "kilobyte", symbols: ["KB", "kB"]),
      .init("MBy", "megabyte", symbols: ["MB"]),
      .init("GBy", "gigabyte", symbols: ["GB"]),
      .init("TBy", "terabyte", symbols: ["TB"]),
      .init("PBy", "petabyte", symbols: ["PB"]),
      .init("Mbit/s", "megabit per second", symbols: ["Mbps"]),
      .init("Gbit/s", "gigabit per second", symbols: ["Gbps"]),
      .init("Hz", "hertz"),
      .init("MHz", "megahertz", symbols: ["MHz"]),
      .init("GHz", "gigahertz", symbols: ["GHz"]),
      .init("dB", "decibel", symbols: ["dB"]),
      .init("Pa", "pascal"),
      .init("bar", "bar"),
      .init("[psi]", "pound per square inch", forms: ["psi"]),
    ]
  }
}

extension English {
  static var rates: [UnitOfMeasure] {
    [
      .init("[mi_i]/h", "mile per hour", forms: ["mph", "mile an hour", "miles an hour"]),
      .init("km/h", "kilometer per hour", forms: ["kilometre per hour", "kph", "kmh", "kmph"]),
      .init("m/s", "meter per second", forms: ["metre per second"]),
      .init("[kn_i]", "knot", forms: ["kt"]),
      .init("{rev}/min", "revolution per minute", forms: ["rpm"]),
      .init("[mi_us]/[gal_us]", "mile per gallon", forms: ["mpg"]),
      .init("[ppm]", "part per million", forms: ["ppm"]),
      .init("[ppb]", "part per billion", forms: ["ppb"]),
      .init("{beat}/min", "beat per minute", forms: ["bpm"]),
    ]
  }

  static var energies: [UnitOfMeasure] {
    [
      .init("W", "watt", symbols: ["W"]),
      .init("mW", "milliwatt", symbols: ["mW"]),
      .init("W.h", "watt-hour", forms: ["watt hour"], symbols: ["Wh"]),
      .init("kW", "kilowatt", symbols: ["kW", "KW"]),
      .init("MW", "megawatt", symbols: ["MW"]),
      .init("GW", "gigawatt", symbols: ["GW"]),
      .init("TW", "terawatt", symbols: ["TW"]),
      .init("kW.h", "kilowatt-hour", forms: ["kilowatt hour"], symbols: ["kWh", "KWh", "KWH"]),
      .init("MW.h", "megawatt-hour", forms: ["megawatt hour"], symbols: ["MWh", "MWH"]),
      .init("GW.h", "gigawatt-hour", forms: ["gigawatt hour"], symbols: ["GWh", "GWH"]),
      .init("TW.h", "terawatt-hour", forms: ["terawatt hour"], symbols: ["TWh", "TWH"]),
      .init("[HP]", "horsepower", forms: ["hp", "bhp", "horse power"]),
      .init("J", "joule", symbols: ["J"]),
      .init("kJ", "kilojoule", symbols: ["kJ"]),
      .init("MJ", "megajoule", symbols: ["MJ"]),
      .init("cal", "calorie"),
      .init("kcal", "kilocalorie", forms: ["kcal"]),
      .init("[Btu]", "british thermal unit", forms: ["btu"]),
      .init("V", "volt", symbols: ["V"]),
      .init("kV", "kilovolt", symbols: ["kV"]),
      .init("A", "ampere", forms: ["amp"]),
      .init("mA.h", "milliampere-hour", forms: ["milliamp hour", "mah"]),
      .init("Ohm", "ohm", symbols: ["Ω"]),
      .init("N", "newton"),
      .init("N.m", "newton-meter", forms: ["newton metre", "newton meter"], symbols: ["Nm"]),
      .init("[ft_i].[lbf_av]", "pound-foot", forms: ["pound feet", "lb ft", "foot pound"]),
    ]
  }

  static var others: [UnitOfMeasure] {
    [
      .init(
        "Cel", "degree celsius",
        forms: [
          "degrees celsius", "degree centigrade", "degrees centigrade", "celsius", "centigrade",
          "degrees c", "degree c", "deg c", "degc", "deg celsius",
        ], symbols: ["°C", "ºC", "℃", "C"]),
      .init(
        "[degF]", "degree fahrenheit",
        forms: [
          "degrees fahrenheit", "fahrenheit", "degrees f", "degree f", "deg f", "degf",
          "deg fahrenheit",
        ], symbols: ["°F", "ºF", "℉", "F"]),
      .init("K", "kelvin", forms: ["degrees kelvin", "degree kelvin"]),
      .init("deg", "degree", forms: ["deg"], symbols: ["°", "º"]),
      .init("rad", "radian", symbols: ["rad"]),
      .init("Hz", "hertz", symbols: ["Hz", "HZ"]),
      .init("kHz", "kilohertz", symbols: ["kHz", "KHz"]),
      .init("MHz", "megahertz", symbols: ["MHz"]),
      .init("GHz", "gigahertz", symbols: ["GHz"]),
      .init("dB", "decibel", symbols: ["dB"]),
      .init("Pa", "pascal", symbols: ["Pa"]),
      .init("kPa", "kilopascal", symbols: ["kPa"]),
      .init("MPa", "megapascal", symbols: ["MPa"]),
      .init("GPa", "gigapascal", symbols: ["GPa"]),
      .init("hPa", "hectopascal", symbols: ["hPa"]),
      .init("mbar", "millibar", symbols: ["mbar"]),
      .init("bar", "bar", symbols: ["bar"], isNamed: false),
      .init("atm", "atmosphere", forms: ["atm"]),
      .init("[psi]", "pound per square inch", forms: ["psi"]),
      .init("mol", "mole", symbols: ["mol"], isNamed: false),
      .init("Sv", "sievert"),
      .init("mSv", "millisievert", symbols: ["mSv"]),
      .init("lm", "lumen"),
      .init("lx", "lux"),
    ]
  }

  static var digital: [UnitOfMeasure] {
    [
      .init("bit", "bit"),
      .init("kbit", "kilobit"),
      .init("Mbit", "megabit", symbols: ["Mb"]),
      .init("Gbit", "gigabit", symbols: ["Gb"]),
      .init("By", "byte"),
      .init("kBy", "kilobyte", symbols: ["KB", "kB"]),
      .init("MBy", "megabyte", symbols: ["MB"]),
      .init("GBy", "gigabyte", symbols: ["GB"]),
      .init("TBy", "terabyte", symbols: ["TB"]),
      .init("PBy", "petabyte", symbols: ["PB"]),
      .init("EBy", "exabyte", symbols: ["EB"]),
      .init("kbit/s", "kilobit per second", symbols: ["kbps", "Kbps"]),
      .init("Mbit/s", "megabit per second", symbols: ["Mbps", "Mbit"]),
      .init("Gbit/s", "gigabit per second", symbols: ["Gbps"]),
    ]
  }
}

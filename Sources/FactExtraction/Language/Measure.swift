import ArticleModel

/// A unit of measure by its place in the lexicon.
struct UnitID: Hashable, Sendable {
  let number: Int32
}

/// A unit of measure, or the quotient of two: "barrel", "barrel per day".
struct Measure: Hashable, Sendable {
  enum Divisor: Hashable, Sendable {
    case none
    case unit(UnitID)
    case time(TimeUnit)
  }

  var unit: UnitID
  var divisor: Divisor = .none

  init(_ unit: UnitID) { self.unit = unit }
}

extension Lexicon {
  /// The UCUM code.
  func code(of measure: Measure) -> String {
    let code = unit(measure.unit).code
    return switch measure.divisor {
    case .none: code
    case .unit(let divisor): "\(code)/\(unit(divisor).code)"
    case .time(let time): "\(code)/\(DurationBuilding.code(of: time))"
    }
  }

  /// Singular, US English, lower case.
  func name(of measure: Measure) -> String {
    let name = unit(measure.unit).name
    return switch measure.divisor {
    case .none: name
    case .unit(let divisor): "\(name) per \(unit(divisor).name)"
    case .time(let time): "\(name) per \(time.unit.rawValue)"
    }
  }

  /// Whether a measure is one of temperature, which a number below zero can have.
  func isTemperature(_ measure: Measure) -> Bool {
    ["Cel", "[degF]", "deg"].contains { isUnit($0, measure) }
  }

  /// Whether a measure is the plain unit that has a UCUM code.
  func isUnit(_ code: String, _ measure: Measure) -> Bool {
    measure.divisor == .none && unit(measure.unit).code == code
  }
}

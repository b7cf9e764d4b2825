import ArticleModel

extension JSONWriter {
  mutating func write(_ mention: Mention, id: Int, _ places: Places) {
    elementObject { writer in
      writer.field("id", RecordID.mention(id))
      writer.field("kind", mention.kind.rawValue)
      writer.field("text", mention.span, places)
      writer.write(mention.span, places)
      if let source = places.decoded(mention.span) {
        writer.write(source, places)
        writer.writeLineColumn(at: source.start, places)
      }
      if mention.isInvalid {
        writer.key("invalid")
        writer.write(true)
      }
      writer.write(mention.value)
    }
  }

  mutating func write(_ entity: Entity, id: Int) {
    elementObject { writer in
      writer.field("id", RecordID.entity(id))
      writer.field("type", entity.kind.rawValue)
      writer.field("name", entity.name)
      writer.field("aliases", entity.aliases)
      writer.array("mentions", .line) { writer in
        for mention in entity.mentions { writer.element(RecordID.mention(mention)) }
      }
    }
  }

  private mutating func write(_ value: Mention.Value) {
    if case .none = value { return }
    object("value") { writer in
      switch value {
      case .money(let money): writer.writeFields(of: money)
      case .percent(let percent): writer.writeFields(of: percent)
      case .quantity(let quantity): writer.writeFields(of: quantity)
      case .number(let number): writer.writeFields(of: number)
      case .score(let score): writer.writeFields(of: score)
      case .temporal(let expression): writer.writeFields(of: expression)
      case .entity(let index): writer.field("entity", RecordID.entity(index))
      case .none: break
      }
    }
  }

  private mutating func writeFields(of money: Money) {
    writeAmount(of: money.figure, "amount")
    field("currency", money.currency)
    field("currency_candidates", money.currencyCandidates)
    writeReading(of: money.figure)
    field("per", money.per)
  }

  private mutating func writeFields(of percent: Percent) {
    writeAmount(of: percent.figure, "value")
    field("unit", percent.unit.rawValue)
    writeReading(of: percent.figure)
  }

  private mutating func writeFields(of quantity: Quantity) {
    writeAmount(of: quantity.figure, "amount")
    field("unit_system", quantity.unitSystem.rawValue)
    field("unit", quantity.unit)
    field("unit_name", quantity.unitName)
    writeReading(of: quantity.figure)
    field("per", quantity.per)
  }

  private mutating func writeFields(of number: PlainNumber) {
    writeAmount(of: number.figure, "amount")
    field("unit", number.unit)
    writeReading(of: number.figure)
  }

  private mutating func writeFields(of score: Score) {
    array("values", .line) { writer in
      for value in score.values { writer.element(value) }
    }
    field("score_type", score.kind.rawValue)
  }

  private mutating func writeFields(of expression: TemporalExpression) {
    field("timex", expression.timex)
    if let range = expression.range {
      object("range", .line) { writer in
        writer.field("low", range.low)
        writer.field("high", range.high)
      }
    }
    field("type", expression.kind.rawValue)
    field("mod", expression.mod)
    field("edtf", expression.edtf)
    field("start", expression.start)
    field("end", expression.end)
    field("grain", expression.grain?.rawValue)
    field("anchor", expression.anchor?.value)
    field("zone", expression.zone)
    field("modifier", expression.modifier?.rawValue)
  }

  /// The amount under `name`, or the `range` in its place; then the exact `fraction`, where there is one.
  private mutating func writeAmount(of figure: Figure, _ name: StaticString) {
    if let range = figure.range {
      object("range", .line) { writer in
        writer.field("low", range.low)
        writer.field("high", range.high)
      }
    } else {
      field(name, figure.amount)
    }
    if let fraction = figure.fraction {
      object("fraction", .line) { writer in
        writer.field("numerator", fraction.numerator)
        writer.field("denominator", fraction.denominator)
      }
    }
  }

  /// How exactly the amount is meant.
  private mutating func writeReading(of figure: Figure) {
    field("modifier", figure.modifier?.rawValue)
    field("precision", figure.precision)
    field("interval", figure.interval)
    field("direction", figure.direction?.rawValue)
    field("basis", figure.basis?.rawValue)
  }
}

/// The ids that a record gives its parts: the place in their list, counting from 1.
enum RecordID {
  static func mention(_ index: Int) -> String { "m\(index + 1)" }
  static func entity(_ index: Int) -> String { "e\(index + 1)" }
}

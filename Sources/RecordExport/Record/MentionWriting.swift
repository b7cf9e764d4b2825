import ArticleModel

extension JSONWriter {
  /// The mentions of an article, as elements.
  mutating func write(_ mentions: [Mention], _ places: borrowing Places) {
    var cursor = SourceCursor()
    mentions.forEachPlace { write($0, id: $1, places, near: &cursor) }
  }

  /// One mention.
  ///
  /// - Parameters:
  ///   - mention: Where it is.
  ///   - cursor: Where the mention before was found.
  private mutating func write(
    _ mention: UnsafePointer<Mention>, id: Int, _ places: borrowing Places,
    near cursor: inout SourceCursor
  ) {
    let span = mention.pointee.span
    beginElement()
    beginObject()
    field("id", RecordID.mention(id))
    field("kind", mention.pointee.kind.rawValue)
    field("text", span, places)
    write(span, places)
    if let source = places.decoded(span, near: &cursor) {
      write(source, places)
      writeLineColumn(at: source.start, places, near: &cursor)
    }
    if mention.pointee.isInvalid {
      key("invalid")
      write(true)
    }
    writeValue(of: mention)
    endObject()
  }

  /// The entities of an article, as elements.
  mutating func write(_ entities: [Entity]) {
    entities.forEachPlace { write($0, id: $1) }
  }

  private mutating func write(_ entity: UnsafePointer<Entity>, id: Int) {
    elementObject { writer in
      writer.field("id", RecordID.entity(id))
      writer.field("type", entity.pointee.kind.rawValue)
      writer.field("name", entity.pointee.name)
      writer.field("aliases", entity.pointee.aliases)
      writer.array("mentions", .line) { writer in
        for mention in entity.pointee.mentions { writer.element(RecordID.mention(mention)) }
      }
    }
  }

  private mutating func writeValue(of mention: UnsafePointer<Mention>) {
    switch mention.pointee.value {
    case .money(let money): writeFields(of: money)
    case .percent(let percent): writeFields(of: percent)
    case .quantity(let quantity): writeFields(of: quantity)
    case .number(let number): writeFields(of: number)
    case .score(let score): writeFields(of: score)
    case .temporal(let expression): writeFields(of: expression)
    case .entity(let index): writeFields(ofEntity: index)
    case .none: break
    }
  }

  private mutating func writeFields(ofEntity index: Int) {
    beginValue()
    field("entity", RecordID.entity(index))
    endObject()
  }

  @inline(__always)
  private mutating func beginValue() {
    key("value")
    beginObject()
  }

  private mutating func writeFields(of money: borrowing Money) {
    beginValue()
    writeAmount(of: money.figure, "amount")
    field("currency", money.currency)
    field("currency_candidates", money.currencyCandidates)
    writeReading(of: money.figure)
    field("per", money.per)
    endObject()
  }

  private mutating func writeFields(of percent: borrowing Percent) {
    beginValue()
    writeAmount(of: percent.figure, "value")
    field("unit", percent.unit.rawValue)
    writeReading(of: percent.figure)
    endObject()
  }

  private mutating func writeFields(of quantity: borrowing Quantity) {
    beginValue()
    writeAmount(of: quantity.figure, "amount")
    field("unit_system", quantity.unitSystem.rawValue)
    field("unit", quantity.unit)
    field("unit_name", quantity.unitName)
    writeReading(of: quantity.figure)
    field("per", quantity.per)
    endObject()
  }

  private mutating func writeFields(of number: borrowing PlainNumber) {
    beginValue()
    writeAmount(of: number.figure, "amount")
    field("unit", number.unit)
    writeReading(of: number.figure)
    endObject()
  }

  private mutating func writeFields(of score: borrowing Score) {
    beginValue()
    array("values", .line) { writer in
      for value in score.values { writer.element(value) }
    }
    field("score_type", score.kind.rawValue)
    endObject()
  }

  private mutating func writeFields(of expression: borrowing TemporalExpression) {
    beginValue()
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
    endObject()
  }

  /// The amount under `name`, or the `range` in its place; then the exact `fraction`, where there is one.
  private mutating func writeAmount(of figure: borrowing Figure, _ name: StaticString) {
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
  private mutating func writeReading(of figure: borrowing Figure) {
    field("modifier", figure.modifier?.rawValue)
    field("precision", figure.precision)
    field("interval", figure.interval)
    field("direction", figure.direction?.rawValue)
    field("basis", figure.basis?.rawValue)
  }
}

extension Array {
  /// Hands each element's place in memory and its index to `body`.
  ///
  /// The compiler copies an element that it hands on, a mention of 400 bytes with a dozen references for one, since it
  /// cannot know that the writing leaves the element as it is.
  @inline(__always)
  func forEachPlace(_ body: (UnsafePointer<Element>, Int) -> Void) {
    withUnsafeBufferPointer { elements in
      guard let first = elements.baseAddress else { return }
      // Bounds: each pointer is to one of the buffer's elements, and goes no further than `body`.
      for index in elements.indices { body(first + index, index) }
    }
  }
}

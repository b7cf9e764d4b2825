import ArticleModel

/// Walks an extraction once and sorts its mentions into what the index holds.
struct FigureIndexBuilder: ~Copyable {
  let extraction: Extraction
  /// The day of publication as the anchors of dates have it.
  private let publicationDay: String?
  var items: [FigureItem] = []
  var itemsBefore: [Int32] = []
  var dates: [DateItem] = []
  var datesBefore: [Int32] = []
  var durations: [Int] = []
  var ranges: [Int] = []
  var units = UnitTable()
  var groups: [UnitGroup] = []
  var groupItems: [Int] = []
  /// For each item its place in `groupItems`.
  var placeInGroup: [Int32] = []
  var families: [Family] = []
  var familyItems: [Int] = []
  var values: [GroupValue] = []
  /// The unit that is sorted at the time.
  var clusters = ValueClusters()
  let names = LazyNames()

  init(_ extraction: Extraction) {
    self.extraction = extraction
    publicationDay = extraction.publicationDay?.description
    collect()
    clusters.reserveCapacity(items.count)
    addGroups()
    addFamilies()
  }

  // MARK: Mentions

  private mutating func collect() {
    let count = extraction.mentions.count
    itemsBefore.reserveCapacity(count + 1)
    datesBefore.reserveCapacity(count + 1)
    items.reserveCapacity(count)
    extraction.mentions.withUnsafeBufferPointer { mentions in
      guard let first = mentions.baseAddress else { return }
      for index in 0..<count {
        itemsBefore.append(Int32(items.count))
        datesBefore.append(Int32(dates.count))
        // `index` is below the buffer's count.
        collect(first + index, index)
      }
    }
    itemsBefore.append(Int32(items.count))
    datesBefore.append(Int32(dates.count))
  }

  /// Names are skipped by their kind alone, since a mention is large to look at.
  private mutating func collect(_ mention: UnsafePointer<Mention>, _ index: Int) {
    if mention.pointee.kind.isName { return }
    switch mention.pointee.value {
    case .money(let money):
      add(money.figure, index, UnitKey(money))
    case .percent(let percent):
      add(percent.figure, index, UnitKey(percent))
    case .quantity(let quantity):
      add(quantity.figure, index, UnitKey(quantity, isAge: mention.pointee.kind == .age))
    case .number(let number):
      if mention.pointee.kind == .ordinal {
        if number.figure.range != nil { ranges.append(index) }
        return
      }
      add(number.figure, index, UnitKey(number))
    case .temporal(let temporal):
      add(temporal, index)
    case .score, .entity, .none: break
    }
  }

  @inline(__always)
  private mutating func add(_ figure: borrowing Figure, _ mention: Int, _ unit: UnitKey) {
    if figure.range != nil { ranges.append(mention) }
    let group = units.number(of: unit)
    if let item = FigureItem(figure, mention: mention, group: group, kind: unit.kind) {
      items.append(item)
    }
  }

  @inline(__always)
  private mutating func add(_ temporal: borrowing TemporalExpression, _ mention: Int) {
    switch temporal.kind {
    case .duration:
      if temporal.length?.figure.range != nil { ranges.append(mention) }
      if temporal.length != nil || temporal.range != nil { durations.append(mention) }
    case .date, .time:
      guard let days = temporal.days, days.start != nil || days.end != nil, !isGuessed(temporal)
      else { return }
      dates.append(
        DateItem(
          mention: mention, start: days.start, end: days.end,
          isStated: temporal.anchor == nil && hasYear(extraction.mentions[mention].span)))
    case .set: break
    }
  }

  /// Whether a date was resolved against another date of the text, whose year it need not have.
  private func isGuessed(_ temporal: borrowing TemporalExpression) -> Bool {
    guard let anchor = temporal.anchor else { return false }
    guard let publicationDay else { return true }
    return !anchor.value.hasPrefix(publicationDay)
  }

  /// Whether a date is printed with its year: four digits.
  private func hasYear(_ span: TextSpan) -> Bool {
    var run = 0
    for byte in extraction.article.text[span.range] {
      run = byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") ? run + 1 : 0
      if run == 4 { return true }
    }
    return false
  }
}

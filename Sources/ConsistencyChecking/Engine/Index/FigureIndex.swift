public import ArticleModel

/// An article's figures, dates and durations, arranged for the rules to ask.
///
/// Built once for an article, in time linear in its figures but for sorting: figures by unit, in
/// families of one value, by the words that stand around them, by sentence, table and diagram.
public struct FigureIndex: Sendable {
  public let extraction: Extraction
  /// The figures with a comparable value, in text order.
  let items: [FigureItem]
  /// For each mention its item, or −1.
  let itemOfMention: [Int]
  /// Items by unit.
  let groups: [UnitGroup]
  /// The dates whose days are known, in text order.
  let dates: [DateItem]
  /// For each mention its date, or −1.
  let dateOfMention: [Int]
  /// The durations with a length, as mention indices in text order.
  let durations: [Int]
  /// What stands in each sentence.
  let sentences: [SentenceContent]
  /// The range of sentences of each block that has any.
  let sentencesOfBlock: [Int: Range<Int>]
  /// The terms that are words of names.
  let names: Set<TermID>
  let tables: [TableFigures]
  let diagrams: [DiagramFigures]
  /// Figures that ought to be one and are not, as far as the words around them tell.
  private(set) var restatements: [RestatementCandidate] = []

  public init(_ extraction: Extraction) {
    var builder = FigureIndexBuilder(extraction)
    builder.collect()
    self.extraction = extraction
    groups = builder.groups()
    items = builder.items
    itemOfMention = builder.itemOfMention
    dates = builder.dates
    dateOfMention = builder.dateOfMention
    durations = builder.durations
    sentences = builder.sentences
    sentencesOfBlock = builder.sentencesOfBlock
    names = builder.names
    tables = builder.tables
    diagrams = builder.diagrams
    restatements = RestatementFinder(self).candidates()
  }
}

/// A figure with a comparable value.
struct FigureItem: Sendable {
  /// Index into the extraction's mentions, and its contexts.
  let mention: Int
  let unit: UnitKey
  let value: FigureValue
  /// The words of its noun phrase and what governs it, without repeats, nearest first; the counted noun left out.
  let profile: [TermID]
  /// The words of its row's other cells, for a table's figure that is the only one of its unit there.
  var rowWords: [TermID] = []
  /// Index into the index's groups.
  var group = 0
  /// Index into the group's families, or −1 for a range or a vague count.
  var family = -1
}

/// A date, or the days a range of dates covers.
struct DateItem: Hashable, Sendable {
  let mention: Int
  let start: CivilDay?
  /// The day after the last.
  let end: CivilDay?
  /// Whether the text states it in full; else it was resolved against another day, and its year is a guess.
  var isStated = true
}

/// The content words and the names of a sentence.
struct SentenceContent: Sendable {
  /// Sorted.
  var terms: [TermID] = []
  /// Sorted indices of entities.
  var entities: [Int] = []
}

/// The figures of a table by their cells.
struct TableFigures: Sendable {
  /// Items of each row, in column order.
  var rows: [Int: [Int]] = [:]
  /// Items of each column, in row order.
  var columns: [Int: [Int]] = [:]
}

/// The figures of a diagram's nodes, and its edges.
struct DiagramFigures: Sendable {
  /// Items of each node.
  var nodes: [[Int]]
  /// Nodes that an edge leads to, in edge order, without repeats.
  var children: [[Int]]
  var parents: [[Int]]
}

// MARK: - Asking

extension FigureIndex {
  func context(_ item: FigureItem) -> FigureContext { extraction.contexts[item.mention] }

  func item(ofMention mention: Int) -> FigureItem? {
    let index = itemOfMention[mention]
    return index < 0 ? nil : items[index]
  }

  func date(ofMention mention: Int) -> DateItem? {
    let index = dateOfMention[mention]
    return index < 0 ? nil : dates[index]
  }

  /// More mentions or cues than this are no sentence but data without a stop: nothing in it is related, and
  /// no rule compares all of it with all of it.
  private static let longestSentence = 256

  /// The items in a sentence, in text order.
  func items(inSentence sentence: Int) -> [Int] {
    mentions(inSentence: sentence).compactMap { itemOfMention[$0] < 0 ? nil : itemOfMention[$0] }
  }

  func dates(inSentence sentence: Int) -> [DateItem] {
    mentions(inSentence: sentence).compactMap { date(ofMention: $0) }
  }

  func cues(inSentence sentence: Int) -> ArraySlice<Cue> {
    let cues = extraction.sentences[sentence].cues
    return extraction.cues[cues.count <= FigureIndex.longestSentence ? cues : cues.prefix(0)]
  }

  private func mentions(inSentence sentence: Int) -> Range<Int> {
    let mentions = extraction.sentences[sentence].mentions
    return mentions.count <= FigureIndex.longestSentence ? mentions : mentions.prefix(0)
  }

  func hasCue(_ kinds: Cue.Kind..., inSentence sentence: Int) -> Bool {
    cues(inSentence: sentence).contains { kinds.contains($0.kind) }
  }

  func span(_ item: Int) -> TextSpan { extraction.mentions[items[item].mention].span }

  /// Whether two figures stand in items of one list.
  func isOneList(_ item: Int, _ other: Int) -> Bool {
    let blocks = [context(items[item]).block, context(items[other]).block].sorted()
    guard blocks[1] - blocks[0] < 200 else { return false }
    return extraction.article.blocks[blocks[0]...blocks[1]].allSatisfy { $0.kind == .listItem }
  }

  func place(_ item: Int) -> FigureContext.Place { extraction.contexts[items[item].mention].place }

  /// The family that an item belongs to, unless it is a range or a vague count.
  func family(of item: Int) -> Family? {
    let figure = items[item]
    return figure.family < 0 ? nil : groups[figure.group].families[figure.family]
  }

  func operand(_ item: Int) -> Operand {
    let figure = items[item]
    return Operand(
      reference: .mention(figure.mention), value: figure.value,
      text: extraction.text(of: figure.mention))
  }

  /// A date as an operand: the numbers of the days that it can be.
  func operand(date: DateItem) -> Operand {
    let low = date.start.map { ExactDecimal($0.number) }
    let high = date.end.map { ExactDecimal($0.number - 1) }
    return Operand(
      reference: .mention(date.mention),
      value: FigureValue(between: DecimalInterval(low: low, high: high)),
      text: extraction.text(of: date.mention))
  }
}

public import ArticleModel

/// An article's figures, dates and durations, arranged for the rules to ask.
///
/// Built once for an article, in time linear in its figures but for sorting: figures by unit, in
/// families of one value, by sentence, table and diagram. What only some articles need is worked
/// out when a rule first asks for it, so an index belongs to the thread that made it.
public final class FigureIndex {
  public let extraction: Extraction
  /// The figures with a comparable value, in text order.
  let items: [FigureItem]
  /// For each mention, and for the place behind the last, the number of items before it.
  private let itemsBefore: [Int32]
  /// The dates whose days are known, in text order.
  let dates: [DateItem]
  /// For each mention, and for the place behind the last, the number of dates before it.
  private let datesBefore: [Int32]
  /// The durations with a length, as mention indices in text order.
  let durations: [Int]
  /// The mentions that are a range of two values, in text order.
  let ranges: [Int]
  /// Items by unit, in the order of their first figure.
  let groups: [UnitGroup]
  let groupItems: [Int]
  /// The families of all groups, one group behind the other.
  let families: [Family]
  let familyItems: [Int]
  private let values: [GroupValue]
  /// For each item its place in `groupItems`.
  private let placeInGroup: [Int32]
  /// The kinds of cues that the article has at all.
  let cues: CueSet
  /// The kinds of cues that each sentence has; none where it is data without a stop.
  private let cuesOfSentence: [CueSet]

  private let names: LazyNames

  // MARK: Worked out when asked for

  /// Figures that ought to be one and are not, as far as the words around them tell.
  private(set) lazy var restatements = RestatementFinder(self).candidates()
  /// Every stretch of time with both ends stated, in text order.
  private(set) lazy var statedSpans = findStatedSpans()
  /// What sentences say of changes between two levels, in text order.
  private(set) lazy var changes = ChangeFinder(self).statements()
  /// The sums that running text states.
  private(set) lazy var proseSums = SumProse.relations(self)
  /// The shares that sentences state in full, in text order.
  private(set) lazy var statedShares = StatedShareFinder(index: self).all()
  /// What sentences multiply and divide, in text order.
  private(set) lazy var multiplications = findMultiplications()
  /// The columns of tables that tell the change between two others.
  private(set) lazy var changeColumns = ChangeColumns(self).all()
  /// The figures of the text that quote cells of tables, in text order.
  private(set) lazy var cellQuotes = CellQuoteFinder(self).all()
  private(set) lazy var diagrams = findDiagrams()
  /// The fans of all diagrams whose figures could add up.
  private(set) lazy var fans = findFans()
  private(set) lazy var titleBody = TitleBody(self)
  private(set) lazy var publicationDates = findPublicationDates()
  /// The sums over the cells of all tables.
  private(set) lazy var tableRelations = TableSums(index: self).all()
  private lazy var tables = TableColumns(self)
  // These are empty until the first is asked for. No call that fills one reads it meanwhile, so that access needs no guard.
  @exclusivity(unchecked) private var roles: [DateRole?] = []
  @exclusivity(unchecked) private var groupWords: [GroupWords?] = []
  @exclusivity(unchecked) private var termFamilies: [TermFamilies?] = []
  @exclusivity(unchecked) private var digits: [PrintedDigits??] = []
  @exclusivity(unchecked) private var computed: [Bool?] = []
  @exclusivity(unchecked) private var operands: [Operand?] = []
  @exclusivity(unchecked) private var pieces: [Pieces?] = []
  /// The pieces of each sentence behind those of the one before it; `nil` where it has none before it.
  @exclusivity(unchecked) private var piecesWithBefore: [(pieces: Pieces, start: Int)??] = []
  @exclusivity(unchecked) private var amounts: [[Amount]?] = []
  @exclusivity(unchecked) private var partWholes: [[PartWhole]?] = []
  @exclusivity(unchecked) private var figureRuns: [[FigureRun]?] = []
  @exclusivity(unchecked) private var timedLevels: [[TimedLevel]?] = []
  @exclusivity(unchecked) private var changeFigures: [[ChangeFigure]?] = []
  @exclusivity(unchecked) private var roledFigures: [[RoledFigure]?] = []

  public init(_ extraction: Extraction) {
    let builder = FigureIndexBuilder(extraction)
    self.extraction = extraction
    items = builder.items
    itemsBefore = builder.itemsBefore
    dates = builder.dates
    datesBefore = builder.datesBefore
    durations = builder.durations
    ranges = builder.ranges
    groups = builder.groups
    groupItems = builder.groupItems
    families = builder.families
    familyItems = builder.familyItems
    values = builder.values
    placeInGroup = builder.placeInGroup
    names = builder.names
    var cues: CueSet = []
    var cuesOfSentence = Array(repeating: CueSet(), count: extraction.sentences.count)
    for number in cuesOfSentence.indices {
      let range = extraction.sentences[number].cues
      for cue in range { cuesOfSentence[number].formUnion(CueSet(extraction.cues[cue].kind)) }
      cues.formUnion(cuesOfSentence[number])
      if range.count > FigureIndex.longestSentence { cuesOfSentence[number] = [] }
    }
    self.cues = cues
    self.cuesOfSentence = cuesOfSentence
  }
}

// MARK: - Figures

extension FigureIndex {
  func item(ofMention mention: Int) -> FigureItem? {
    let number = Int(itemsBefore[mention])
    return Int(itemsBefore[mention + 1]) > number ? items[number] : nil
  }

  /// The number of a mention's item, where it has one.
  func itemNumber(ofMention mention: Int) -> Int? {
    let number = Int(itemsBefore[mention])
    return Int(itemsBefore[mention + 1]) > number ? number : nil
  }

  /// What a figure can stand for.
  func value(of item: Int) -> FigureValue {
    if !operands.isEmpty, let known = operands[item]?.value { return known }
    return operand(item).value
  }

  /// A figure as an operand.
  func operand(_ item: Int) -> Operand {
    if operands.isEmpty { operands = Array(repeating: nil, count: items.count) }
    if let known = operands[item] { return known }
    let mention = items[item].mention
    let new = Operand(
      reference: .mention(mention),
      value: FigureValue(extraction.mentions[mention], items[item].kind),
      text: extraction.text(of: mention))
    operands[item] = new
    return new
  }

  /// The family of a unit whose figures print a value.
  func family(ofValue value: ExactDecimal, in group: Int) -> Int? {
    var low = groups[group].values.lowerBound
    var high = groups[group].values.upperBound
    while low < high {
      let middle = (low + high) / 2
      let order = values[middle].value.order(against: value)
      if order == 0 { return values[middle].family }
      if order < 0 { low = middle + 1 } else { high = middle }
    }
    return nil
  }

  /// The values that a unit's figures print, smallest first.
  func values(in group: Int) -> ArraySlice<GroupValue> { values[groups[group].values] }

  /// The digits of a figure that has a value, unless they are none of that value's.
  func printedDigits(of item: Int) -> PrintedDigits? {
    if digits.isEmpty { digits = Array(repeating: nil, count: items.count) }
    if let known = digits[item] { return known }
    let text = extraction.article.text
    let range = span(item).range.clamped(to: 0..<text.count)
    let answer = items[item].nominal.flatMap { PrintedDigits(text[range], value: $0) }
    digits[item] = .some(answer)
    return answer
  }

  /// Whether a term is a word of a name, or one of change.
  func isName(_ term: TermID) -> Bool { names(of: extraction) { $0.isName(term) } }

  /// The words of a figure's phrase that tell what it is of, nearest first.
  func profile(of item: Int) -> ArraySlice<TermID> {
    words(in: items[item].group).profile(at: Int(placeInGroup[item]))
  }

  /// Those, and the words of its row; a word can stand twice.
  func allWords(of item: Int) -> ArraySlice<TermID> {
    words(in: items[item].group).all(at: Int(placeInGroup[item]))
  }

  private func words(in group: Int) -> GroupWords {
    if groupWords.isEmpty { groupWords = Array(repeating: nil, count: groups.count) }
    if let known = groupWords[group] { return known }
    let new = names(of: extraction) { GroupWords(groups[group], in: self, &$0) }
    groupWords[group] = new
    return new
  }

  /// The families of a unit by their words.
  func termFamilies(in group: Int) -> TermFamilies {
    if termFamilies.isEmpty { termFamilies = Array(repeating: nil, count: groups.count) }
    if let known = termFamilies[group] { return known }
    let new = TermFamilies(groups[group], in: self)
    termFamilies[group] = new
    return new
  }

  /// Whether two other figures of the article make this one by a sum or a difference.
  func isComputed(_ item: Int) -> Bool {
    if computed.isEmpty { computed = Array(repeating: nil, count: items.count) }
    if let known = computed[item] { return known }
    let answer = findComputation(of: item)
    computed[item] = answer
    return answer
  }

  /// A sentence's figures, words and marks in their order.
  func pieces(inSentence sentence: Int) -> Pieces {
    if pieces.isEmpty { pieces = Array(repeating: nil, count: extraction.sentences.count) }
    if let known = pieces[sentence] { return known }
    let new = PieceReader(index: self).pieces(ofSentence: sentence)
    pieces[sentence] = new
    return new
  }

  /// The pieces of a sentence behind those of the one before it in its block, and the place where its own begin.
  func piecesWithSentenceBefore(_ sentence: Int) -> (pieces: Pieces, start: Int)? {
    if piecesWithBefore.isEmpty {
      piecesWithBefore = Array(repeating: nil, count: extraction.sentences.count)
    }
    if let known = piecesWithBefore[sentence] { return known }
    var new: (pieces: Pieces, start: Int)?
    if neighbors(ofSentence: sentence).lowerBound < sentence {
      let before = pieces(inSentence: sentence - 1)
      new = (Pieces(before, then: pieces(inSentence: sentence)), before.count)
    }
    piecesWithBefore[sentence] = .some(new)
    return new
  }

  /// The amounts of a sentence, in text order.
  func amounts(inSentence sentence: Int) -> [Amount] {
    if amounts.isEmpty { amounts = Array(repeating: nil, count: extraction.sentences.count) }
    if let known = amounts[sentence] { return known }
    let new = Amount.all(in: pieces(inSentence: sentence), self)
    amounts[sentence] = new
    return new
  }

  /// The amounts of a sentence behind those of the one before it, by their places among the pieces of both.
  func amountsWithSentenceBefore(_ sentence: Int, _ start: Int) -> [Amount] {
    amounts(inSentence: sentence - 1)
      + amounts(inSentence: sentence).map { amount in
        var moved = amount
        moved.place += start
        return moved
      }
  }

  /// What a sentence calls a part of something else in it.
  func partWholes(inSentence sentence: Int) -> [PartWhole] {
    guard items(inSentence: sentence).count > 1 else { return [] }
    if partWholes.isEmpty { partWholes = Array(repeating: nil, count: extraction.sentences.count) }
    if let known = partWholes[sentence] { return known }
    let new = PartWholeFinder(index: self).pairs(in: pieces(inSentence: sentence))
    partWholes[sentence] = new
    return new
  }

  /// The lists of figures that a sentence joins.
  func figureRuns(inSentence sentence: Int) -> [FigureRun] {
    if figureRuns.isEmpty { figureRuns = Array(repeating: nil, count: extraction.sentences.count) }
    if let known = figureRuns[sentence] { return known }
    let new = FigureRuns(index: self, pieces: pieces(inSentence: sentence)).all()
    figureRuns[sentence] = new
    return new
  }

  /// The levels among a sentence's figures, with their times.
  func timedLevels(inSentence sentence: Int) -> [TimedLevel] {
    if timedLevels.isEmpty {
      timedLevels = Array(repeating: nil, count: extraction.sentences.count)
    }
    if let known = timedLevels[sentence] { return known }
    let new = timedLevels(roledFigures(inSentence: sentence), inSentence: sentence)
    timedLevels[sentence] = new
    return new
  }

  /// The figures of a sentence, durations among them, in text order; none where it is data without a stop.
  func changeFigures(inSentence sentence: Int) -> [ChangeFigure] {
    if changeFigures.isEmpty {
      changeFigures = Array(repeating: nil, count: extraction.sentences.count)
    }
    if let known = changeFigures[sentence] { return known }
    let new = findChangeFigures(inSentence: sentence)
    changeFigures[sentence] = new
    return new
  }

  /// The figures of a sentence with their roles in a statement of change.
  func roledFigures(inSentence sentence: Int) -> [RoledFigure] {
    if roledFigures.isEmpty {
      roledFigures = Array(repeating: nil, count: extraction.sentences.count)
    }
    if let known = roledFigures[sentence] { return known }
    let new = ChangeRoles(self, sentence: sentence).all()
    roledFigures[sentence] = new
    return new
  }

  /// The items of a table's column, in text order.
  func items(ofTable table: Int, column: Int) -> ArraySlice<Int> { tables.items(table, column) }
}

// MARK: - Sentences

extension FigureIndex {
  /// More mentions or cues than this are no sentence but data without a stop: nothing in it is related, and
  /// no rule compares all of it with all of it.
  fileprivate static let longestSentence = 256

  /// The items in a sentence, in text order.
  func items(inSentence sentence: Int) -> Range<Int> {
    let mentions = mentions(inSentence: sentence)
    return Int(itemsBefore[mentions.lowerBound])..<Int(itemsBefore[mentions.upperBound])
  }

  func dates(inSentence sentence: Int) -> ArraySlice<DateItem> {
    let mentions = mentions(inSentence: sentence)
    return dates[Int(datesBefore[mentions.lowerBound])..<Int(datesBefore[mentions.upperBound])]
  }

  func cues(inSentence sentence: Int) -> ArraySlice<Cue> {
    let cues = extraction.sentences[sentence].cues
    return extraction.cues[cues.count <= FigureIndex.longestSentence ? cues : cues.prefix(0)]
  }

  private func mentions(inSentence sentence: Int) -> Range<Int> {
    let mentions = extraction.sentences[sentence].mentions
    return mentions.count <= FigureIndex.longestSentence ? mentions : mentions.prefix(0)
  }

  /// Whether a sentence has a cue of one of some kinds.
  func hasCue(_ kinds: CueSet, inSentence sentence: Int) -> Bool {
    cuesOfSentence[sentence].intersects(kinds)
  }

  /// A sentence with those beside it in its block.
  func neighbors(ofSentence sentence: Int) -> ClosedRange<Int> {
    let isFirst = !isOneBlock(sentence - 1, sentence)
    let isLast = !isOneBlock(sentence, sentence + 1)
    return (isFirst ? sentence : sentence - 1)...(isLast ? sentence : sentence + 1)
  }

  /// The first sentence of the block that a sentence stands in.
  func firstSentence(ofBlockWith sentence: Int) -> Int {
    var first = sentence
    while isOneBlock(first - 1, sentence) { first -= 1 }
    return first
  }

  private func isOneBlock(_ left: Int, _ right: Int) -> Bool {
    let sentences = extraction.sentences
    return left >= 0 && right < sentences.count && sentences[left].block == sentences[right].block
  }
}

// MARK: - Dates

extension FigureIndex {
  func date(ofMention mention: Int) -> DateItem? {
    let number = Int(datesBefore[mention])
    return Int(datesBefore[mention + 1]) > number ? dates[number] : nil
  }

  /// The role that the words beside a date give it.
  func role(of date: DateItem) -> DateRole {
    let number = Int(datesBefore[date.mention])
    if roles.isEmpty { roles = Array(repeating: nil, count: dates.count) }
    if let known = roles[number] { return known }
    let role = findRole(of: date)
    roles[number] = role
    return role
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

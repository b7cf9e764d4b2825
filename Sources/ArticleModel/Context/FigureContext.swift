/// What stands around a mention, as far as the checks need it.
///
/// Extraction fills it in its pass, from the words that its language data knows; the checks read it
/// and never scan text, so that a new language is data in one module. It is not exported.
public struct FigureContext: Hashable, Sendable {
  /// Where a figure stands, coarsely.
  public enum Place: Hashable, Sendable {
    case title, description, heading
    /// The first paragraph of the body.
    case lead
    case body, listItem, quoteBlock, caption, imageText
    case tableCell(table: Int, row: Int, column: Int)
    /// A cell of the header row.
    case tableHeader(table: Int, column: Int)
    case diagramNode(diagram: Int, node: Int)
    case diagramEdge(diagram: Int, edge: Int)
  }

  /// What a figure claims to be (specification, section 1).
  public enum Role: Hashable, Sendable {
    case unknown, forecast, target, revised, priorPeriod, adjusted, denied
  }

  public var place: Place
  /// Index into the article's blocks.
  public var block: Int
  /// Index into the extraction's sentences.
  public var sentence: Int
  public var role: Role
  /// Whether it stands inside quotation marks.
  public var isQuoted: Bool
  /// Whether "the" or a possessive opens its noun phrase: "the new $21 billion tranche" points back.
  public var isDefinite: Bool
  /// The head of the noun phrase that the figure belongs to, as a term: in "a $21 billion infrastructure commitment"
  /// `commitment`, in "revenue of $5.13 billion" `revenue`.
  public var headNoun: TermID?
  /// The figure's noun phrase and its governing words in the clause, nearest first, function words left out; for a cell the
  /// words of its row's and column's headings, for a diagram node those of its label.
  public var nearTerms: [TermID]
  /// All content words of the sentence (for a cell of its row and column heading), sorted, without repeats.
  public var terms: [TermID]
  /// Entities named in the sentence, row or label, as indices into the extraction's entities; sorted.
  public var entities: [Int]
  /// The mention (a date or date range) that tells the figure's period, if one does.
  public var period: Int?

  public init(place: Place, block: Int, sentence: Int) {
    self.place = place
    self.block = block
    self.sentence = sentence
    role = .unknown
    isQuoted = false
    isDefinite = false
    nearTerms = []
    terms = []
    entities = []
  }
}

/// A content word reduced to its stem, interned in the extraction.
///
/// Equal ids mean one word in its forms ("commitments", "commitment"), or an abbreviation and what it
/// stands for ("CapEx", "capital expenditure") where the language data or the text tells.
public struct TermID: Hashable, Comparable, Sendable {
  public let rawValue: Int32

  public init(rawValue: Int32) { self.rawValue = rawValue }

  public static func < (left: TermID, right: TermID) -> Bool { left.rawValue < right.rawValue }
}

public import ArticleModel

/// What to extract.
public struct ExtractionOptions: Hashable, Sendable {
  /// The kinds of mentions to keep.
  public var kinds: Set<Mention.Kind>
  /// Whose conventions hold for times, where they differ.
  public var temporalConvention: TemporalConvention
  /// When fiscal years begin; what an article's front matter says of it comes first.
  public var fiscalCalendar: FiscalCalendar?
  /// When the fiscal years of companies begin, by their names: those of the company that an article names first go before
  /// ``fiscalCalendar``.
  public var fiscalCalendars: [String: FiscalCalendar] = [:]

  public init(
    kinds: Set<Mention.Kind> = Set(Mention.Kind.allCases),
    temporalConvention: TemporalConvention = .timeml, fiscalCalendar: FiscalCalendar? = nil
  ) {
    self.kinds = kinds
    self.temporalConvention = temporalConvention
    self.fiscalCalendar = fiscalCalendar
  }
}

/// Finds the figures, dates and entities of articles.
///
/// ```swift
/// let extraction = FactExtractor().extract(from: article)
/// ```
public struct FactExtractor: Sendable {
  private let options: ExtractionOptions
  private let recognizer: any EntityRecognizer
  private let lexicon: Lexicon

  public init(options: ExtractionOptions = .init()) {
    self.init(options: options, recognizer: RuleBasedRecognizer())
  }

  init(options: ExtractionOptions, recognizer: any EntityRecognizer) {
    self.options = options
    self.recognizer = recognizer
    lexicon = English.lexicon
  }

  /// Extracts from one article; content never fails, what is odd is a diagnostic.
  ///
  /// - Complexity: O(*n*) in the length of the text, but for sorting.
  public func extract(from article: Article) -> Extraction {
    let text = TokenizedArticle(article, lexicon: lexicon)
    var extraction = Extraction(article: article)
    extraction.publicationDay = referenceDay(of: article)
    var scanned = scan(text, times: timeContext(of: text, day: extraction.publicationDay))
    CellScaling.apply(to: &scanned, in: text)
    CurrencyContext.apply(to: &scanned, in: text)
    let wantsAll = options.kinds.count == Mention.Kind.allCases.count
    if !wantsAll { scanned.removeAll { !options.kinds.contains($0.mention.kind) } }
    let wantsEntities = !options.kinds.isDisjoint(with: Mention.Kind.entityKinds)
    let entities = wantsEntities ? recognizer.entities(in: text) : []
    ExtractionAssembly.assemble(
      figures: scanned, entities: entities.filter { options.kinds.contains($0.kind.mentionKind) },
      text: text, into: &extraction)
    return extraction
  }

  private func scan(_ text: TokenizedArticle, times: TimeContext) -> [ScannedMention] {
    var scanned: [ScannedMention] = []
    var times = times
    text.withGrammarInputs { input in
      var scanner = FigureScanner(input, times: times)
      swap(&scanner.found, &scanned)
      scanner.scan()
      swap(&scanner.found, &scanned)
      times = scanner.times
    }
    return scanned
  }

  /// What the article's times stand against.
  private func timeContext(of text: TokenizedArticle, day: CivilDay?) -> TimeContext {
    let stamp = text.article.referenceTime ?? text.article.metadata.published
    let seconds = stamp.flatMap(Moment.secondOfDay(inStamp:))
    return TimeContext(
      reference: day.map { Moment($0, second: seconds ?? 0) }, hasTimeOfDay: seconds != nil,
      referenceOffset: stamp.flatMap(Moment.offset(inStamp:)),
      isNarrative: TimeContext.isNarrative(text, publishedIn: day?.year),
      isReport: TimeContext.isReport(text), choices: options.temporalConvention.choices,
      fiscalCalendar: FiscalCalendar(of: text.article.metadata)
        ?? FiscalCalendar(of: options.fiscalCalendars, in: text.article.text)
        ?? options.fiscalCalendar)
  }

  /// The day that the caller or the front matter gives.
  private func referenceDay(of article: Article) -> CivilDay? {
    let text = article.referenceTime ?? article.metadata.published
    let parts = text?.prefix(10).split(separator: "-").map { Int($0) } ?? []
    guard parts.count == 3, let year = parts[0], let month = parts[1], let day = parts[2] else {
      return nil
    }
    return CivilDay(year: year, month: month, day: day)
  }
}

extension Mention.Kind {
  static let entityKinds: Set<Mention.Kind> = [.organization, .person, .place, .product, .event]
}

extension Entity.Kind {
  var mentionKind: Mention.Kind {
    switch self {
    case .organization: .organization
    case .person: .person
    case .place: .place
    case .product: .product
    case .event: .event
    }
  }
}

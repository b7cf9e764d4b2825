/// An article with everything that was extracted from it: what the checks and the export work on.
public struct Extraction: Sendable {
  public var article: Article
  /// In text order; of two that begin together the longer first.
  public var mentions: [Mention]
  /// One for each mention.
  public var contexts: [FigureContext]
  /// In text order, disjoint.
  public var sentences: [Sentence]
  /// In text order.
  public var cues: [Cue]
  public var entities: [Entity]
  /// The stems that `TermID` numbers stand for.
  public var terms: [String]
  /// The words of each table row's first cell, by table and row; empty where the first cell is a figure.
  public var rowTerms: [[[TermID]]]
  /// The words of each table column's heading, by table and column.
  public var columnTerms: [[[TermID]]]
  /// The day that the article was published or relative dates resolve against, where one is known.
  public var publicationDay: CivilDay?
  public var diagnostics: [Diagnostic]

  public init(article: Article) {
    self.article = article
    mentions = []
    contexts = []
    sentences = []
    cues = []
    entities = []
    terms = []
    rowTerms = []
    columnTerms = []
    diagnostics = []
  }

  /// The mention's figure as the text prints it.
  public func text(of mention: Int) -> String {
    article.string(mentions[mention].span)
  }
}

/// A word or phrase that tells how figures or dates relate, found by extraction from its language data.
public struct Cue: Hashable, Sendable {
  public enum Kind: Hashable, Sendable {
    // MARK: Sums and parts
    /// "total", "in all", "combined", "altogether", "aggregate", "overall".
    case total
    /// "bringing … to", "brings … to", "takes … to", "for a total of".
    case bringsTo
    /// "plus", "and another", "on top of", "in addition to", "combined with", "added to".
    case plus
    /// "makes", "equals", "amounts to", "adds up to", "comes to".
    case makes
    /// "consisting of", "made up of", "comprising", "split between", "divided into".
    case consistsOf
    /// "of which", "of that".
    case ofWhich
    /// "including", "such as", "among them": parts that need not exhaust the whole.
    case including
    /// "rest", "remaining", "remainder", "balance".
    case remainder
    /// "net", "gross profit", "operating income": what is left of something.
    case net
    /// "less", "minus", "deduct": what is taken off.
    case deduction
    /// "less than", "more than": no deduction, though it has its word.
    case bound
    /// "all": the whole, where it begins a heading.
    case everything
    // MARK: Change
    /// "rose", "grew", "growth", "increase", "gain".
    case increase
    /// "fell", "dropped", "decline", "cut".
    case decrease
    /// "up" and "down", which can stand in apposition: "to $96 million, up 7%".
    case up, down
    /// "took in", "hired": what comes on top of a level; "gave away", "dismissed": what goes off it.
    case takesIn, givesAway
    /// "raised": of a level, or of money.
    case raise
    /// "year-over-year", "from a year earlier", "on the year", "annual".
    case yearOnYear
    /// "quarter-over-quarter", "from the previous quarter".
    case quarterOnQuarter
    /// "to" before the new level of a change.
    case to
    /// "by" before the size of a change.
    case by
    /// "of" before what a noun of change measures: "an increase of 5".
    case of
    /// "compared with", "against", "instead of": before the level that another is compared to.
    case against
    /// "as many", "as high": behind a multiple of an amount that was told before.
    case asMany
    /// "what", "that of": before an amount that a multiple is of.
    case amount
    /// "than", "as much as": before the level that a comparison starts from.
    case than
    /// "more", "higher", "dearer".
    case more
    /// "less", "fewer", "cheaper".
    case less
    /// "a year earlier", "the year before": the level before a change.
    case prior
    /// "a year", "per year", "annual": what a rate is for.
    case perYear
    /// "annualized": a rate that is extended to a year.
    case annualized
    /// "lead", "margin", "gap", "ahead": the difference of two sides.
    case lead
    /// "squandered", "margin of error": a lead that is none of the figures beside it.
    case noLead
    /// "bringing it to", "leaving", "so that": before the level that changes lead to.
    case outcome
    /// "so", "thus", "which means": what follows is worked out from what the text has told.
    case inference
    /// "back where it started": the first level again.
    case backToStart
    /// "to the euro", "a dollar", "rank": a number that falls when what it measures rises.
    case inverse
    /// "change", "variance": the heading of a column of changes.
    case change
    // MARK: Time
    /// "through", "until", "till", "to the end of", "expires in", "runs to".
    case through
    /// "from".
    case from
    /// "since", "starting", "beginning", "effective".
    case since
    /// "over", "for", "during", "spanning", "lasting" before a duration.
    case over
    /// "between … and".
    case between
    /// "later", "after", "ago", "earlier" behind a duration.
    case elapsed
    /// An event's verb or noun; events of one subject follow each other in the order of their rank.
    case event(Event)
    /// "will", "plans to", "is due", "expected to", "scheduled".
    case future
    // MARK: Claims
    /// "not", "denied", "no longer", "rather than".
    case negation
    /// "said", "according to", "put it at", with another source than the article.
    case attribution
    /// "revised", "restated", "corrected", "earlier version".
    case revision
    /// "so far", "to date", "as of", a running toll.
    case running
  }

  /// The events whose order the checks know, by rank: an event of a lower rank comes no later than one of a higher.
  public enum Event: Int, Hashable, Comparable, Sendable, CaseIterable {
    case born, founded, announced, signed, began, expanded, completed, ended, died, published

    public static func < (left: Event, right: Event) -> Bool { left.rawValue < right.rawValue }
  }

  public var kind: Kind
  public var span: TextSpan
  /// Index into the extraction's sentences.
  public var sentence: Int

  public init(kind: Kind, span: TextSpan, sentence: Int) {
    self.kind = kind
    self.span = span
    self.sentence = sentence
  }
}

/// A sentence, table cell, list item or label: the unit in which cues bind figures.
public struct Sentence: Hashable, Sendable {
  public var span: TextSpan
  /// Index into the article's blocks.
  public var block: Int
  /// The mentions that begin in it, a range of indices into the extraction's mentions.
  public var mentions: Range<Int>
  /// The cues in it, a range of indices into the extraction's cues.
  public var cues: Range<Int>

  public init(span: TextSpan, block: Int, mentions: Range<Int> = 0..<0, cues: Range<Int> = 0..<0) {
    self.span = span
    self.block = block
    self.mentions = mentions
    self.cues = cues
  }
}

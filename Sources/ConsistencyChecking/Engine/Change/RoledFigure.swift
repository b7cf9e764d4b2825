import ArticleModel

/// What a figure is in a statement of change, by the words directly beside it.
enum ChangeRole: Hashable, Sendable {
  /// A level that no word relates to another.
  case level
  /// "from", "compared with", "than", "a year earlier": the level before.
  case old
  /// "to": the level after.
  case new
  /// The size of a change: an amount, a percentage, points, a multiple.
  case change
  /// A share, a range: neither.
  case none
}

/// A figure of a sentence with its role, and the words that gave it.
struct RoledFigure: Sendable {
  var figure: ChangeFigure
  var role: ChangeRole
  var direction: Figure.Direction?
  /// The cue before it that bears on it.
  var before: Cue?
  /// The cue directly behind it.
  var after: Cue?
  /// Whether a noun or an adverb gives it its role, so that it can follow what it is the change of: "an increase of 5
  /// percent", "up 5 percent", "5 percent more".
  var isApposition = false
  /// Whether it is a rate for a year.
  var isPerYear = false
  /// Whether it is told against a time: "up 12 percent since January".
  var hasOwnBase = false
  /// Whether that time is all that tells it: "a rise of 20 percent on last year".
  var isTimed = false
  /// Whether "than" follows a comparison, so that it starts from a level of its own.
  var isComparison = false
  /// Whether it is what the change before it starts from: "an increase of 14,860 on the 195,850".
  var isBase = false
  /// Whether its noun points back to a change that the text has told: "the reduction, 30 per cent", "that 6% decrease".
  var isRecalled = false
  /// Whether it is a level that no longer holds: "used to take 52 minutes".
  var isPast = false
}

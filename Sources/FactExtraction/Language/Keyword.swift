/// A word that the grammars know by what it does; the language's data says which words do it.
///
/// A word does one of these at most; several words may do the same ("minus", "negative").
enum Keyword: UInt8, Hashable, Sendable {
  case none
  case and, or, of, to, by, from, between, per, out, `in`, over, than, every, at, among
  /// Stands before decimals that are spoken: "two point five".
  case point
  case half
  /// Behind a number, a multiple: "2.5 times", "ten-fold".
  case times, fold
  /// A sign in words.
  case minus
  /// Behind a unit of time, an age: "six years old".
  case old
  /// Before a number, an age: "aged 23".
  case aged
  case age
  case more, less
  case one, no
  /// "give or take": the first and the last word.
  case give, take
  case plus
  /// Before the amount that a multiple is of: "twice what it was"; behind it, "double that".
  case compared, pointing
  /// "a factor of four".
  case factor
  /// What follows is doubled by a word that is a verb or a noun too: "twice", "double".
  case twice
  case `as`
  /// Behind a number, an age: "65 and older".
  case older
  /// Behind an article, two: "a couple of".
  case couple
  /// "below", "above" and "zero" of a temperature.
  case below, zero
  case square
  /// In a dateline: "Reuters".
  case newsAgency
  /// Before a number, no sign: "sub-300".
  case sub
  /// Behind a number and a hyphen, how many there are: "a 12,000-strong crowd".
  case strong
  /// Behind "5K", what makes a length of it: "race".
  case race
  /// "he", "who": a number that is said of it is an age.
  case person
  /// "is", "be": what an age is said with; "turned".
  case being, turning
  /// "man", "driver": a number between commas behind it is an age.
  case someone
  /// "cost", "fine": pounds beside it are money.
  case price
  /// Behind points, what makes them of a rate: "a quarter-point hike".
  case step
  /// Behind a pair of numbers, votes: "a 5-4 ruling".
  case ballot
  /// "note", "coin": pounds before it are money.
  case cash
  /// Behind tens, an age: "20-something".
  case something
  /// Behind a unit of length, its second or third power: "4 km squared".
  case squared, cubed
  /// "above", before a number a bound.
  case above
  /// "added": before points and percentages, a rise.
  case adding
  /// "edged", "went": "up to" behind it leads to a level, and is no bound.
  case upward, going
  /// "will", "may".
  case modal
  /// "expanded", "skidded": verbs that give the figure behind them a direction, and tell the checks nothing; "off" does so
  /// behind a verb.
  case climbing, sinking, off
  /// "higher", "lower": behind a percentage, the direction of a change.
  case higher, lower
  /// "drop", "rise": a noun that a percentage before it is a change with.
  case changeNoun
  /// "under": with "over", before an age.
  case under
  /// "people", "those": who is under or over an age.
  case group
  /// "died": "at" and a number behind it are an age.
  case lifeEvent
  /// "jet", "airliner": what a model number stands before.
  case aircraft
  /// "Avenue", "Circuit": what an ordinal in digits names, with a capital.
  case namedByNumber
  /// "ratio", "odds", "split": two numbers beside it are a ratio.
  case ratio
  /// "improved": two numbers behind it are a record of wins and losses; "start", "record".
  case improving, standing
  /// "common", "diluted": between "per" and what a price is for.
  case shareKind
  /// "approval", "margin": tens beside it are percentages.
  case share
}

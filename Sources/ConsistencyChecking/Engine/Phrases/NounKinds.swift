import ArticleModel

extension FigureIndex {
  /// What a figure counts, singular: "tenant"; `nil` for a bare number and for all else.
  func countedNoun(of item: Int) -> String? {
    let unit = unit(of: item)
    return unit.kind == .count ? unit.code : nil
  }

  /// Whether a figure counts people by what they are or what became of them.
  func countsPeople(_ item: Int) -> Bool {
    countedNoun(of: item).map(NounKinds.people.contains) ?? false
  }

  /// Whether a figure is a number or a count of things, printed as one value.
  func isCount(_ item: Int) -> Bool {
    (items[item].kind == .count || items[item].kind == .number) && items[item].hasValue
      && !isFraction(item)
  }

  /// Whether a figure is a fraction in words, or a value between nought and one.
  func isFraction(_ item: Int) -> Bool {
    guard items[item].kind == .number, let value = items[item].nominal else { return false }
    return value < 1 && !value.isNegative
  }

  /// Whether a figure can be a part of another: money of one currency, a bare number of counted things.
  func canBePart(_ part: Int, of whole: Int) -> Bool {
    guard items[part].hasValue, items[whole].hasValue, !isFraction(part), !isFraction(whole) else {
      return false
    }
    if items[part].group == items[whole].group {
      let kind = items[part].kind
      return kind == .money || kind == .count || kind == .number || kind == .measure
    }
    let kind = items[whole].kind
    return items[part].kind == .number && (kind == .count || kind == .measure)
  }
}

/// English nouns by what they stand for, as far as sums of different nouns depend on it.
enum NounKinds {
  /// People, by what they are or what became of them.
  static let people = WordSet(
    """
    person people man woman child boy girl baby adult teenager pensioner resident inhabitant
    citizen worker employee officer official soldier policeman police civilian fighter militant
    rebel gunman attacker protester demonstrator passenger pilot sailor crew member miner driver
    firefighter nurse doctor patient teacher pupil student guest tourist visitor hostage prisoner
    inmate detainee migrant refugee victim casualty fatality death survivor injury wounded dead
    injured missing case arrest suspect volunteer player villager farmer fan spectator climber
    skier swimmer cyclist pedestrian motorist staff painter electrician carpenter monk nun
    priest judge lawyer guard journalist reporter shopper customer diner neighbour neighbor
    """.split(whereSeparator: \.isWhitespace).map(String.init))

  /// Whether two nouns can name the same things: "85 matches", "a game".
  static func canBeOne(_ noun: String, _ other: String) -> Bool {
    noun == other || synonyms.contains { $0.contains(noun) && $0.contains(other) }
  }

  private static let synonyms: [WordSet] = [
    ["match", "game", "fixture", "appearance", "outing"],
    ["worker", "employee", "job", "post", "position", "staff"], ["pupil", "student", "child"],
    ["home", "house", "household", "dwelling", "flat", "apartment", "unit"],
    ["shop", "store", "branch", "outlet"], ["visitor", "guest", "spectator", "fan"],
    ["inhabitant", "resident", "citizen", "islander", "person", "people", "head"],
    ["birth", "baby"], ["bus", "vehicle", "coach"], ["car", "vehicle"],
    ["plane", "aircraft", "jet"],
    ["runner", "participant", "entrant", "swimmer", "rider", "walker", "person"],
    ["member", "subscriber"], ["donor", "giver", "person"], ["show", "performance", "concert"],
  ]

  /// What a tally of an accident, an attack or an outbreak is of.
  static let tallies = WordSet(
    """
    casualty victim death fatality injury case arrest detainee hostage person people passenger
    survivor inmate prisoner worker dead injured wounded missing patient infection
    """.split(whereSeparator: \.isWhitespace).map(String.init))

  /// Those whose noun says what became of them.
  static let victims = WordSet(
    """
    casualty victim death fatality injury case arrest detainee hostage survivor dead injured
    wounded missing infection body
    """.split(whereSeparator: \.isWhitespace).map(String.init))

  /// Words that tell what became of people in an accident, an attack, an outbreak or a raid.
  static let fates = WordSet(
    """
    killed dead died injured wounded hurt drowned missing casualties casualty victims toll deaths
    evacuated rescued arrested detained infected ill sick survived crash collision
    """.split(whereSeparator: \.isWhitespace).map(String.init))

  /// Groups that each have a percentage of their own: "61 percent of men and 36 percent of women".
  static let sexes: WordSet = ["men", "women", "boys", "girls", "males", "females"]

  /// Kinds of people by sex and age, which leave out nobody between them.
  static let ages: WordSet = [
    "man", "woman", "boy", "girl", "child", "adult", "baby", "teenager", "pensioner", "pupil",
    "teacher", "minor",
  ]
}

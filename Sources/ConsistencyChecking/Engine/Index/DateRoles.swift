import ArticleModel

/// What a date tells: the end or start of a stretch of time, or the time of an event.
struct DateRole: Hashable, Sendable {
  var isEnd = false
  var isStart = false
  var event: Cue.Event?
  /// Whether a word says that it lies ahead.
  var isFuture = false
}

extension FigureIndex {
  /// How many bytes may stand between a date and the verb or noun of its event.
  private static let reach = 28
  /// How many between a date and the preposition that governs it: "through the end of 2032".
  private static let prepositionReach = 14

  /// The role that the words beside a date give it.
  func findRole(of date: DateItem) -> DateRole {
    let sentence = extraction.contexts[date.mention].sentence
    let span = extraction.mentions[date.mention].span
    var role = DateRole()
    var nearest = Int.max
    for cue in cues(inSentence: sentence) {
      let isBefore = cue.span.end <= span.start
      let gap = isBefore ? span.start - cue.span.end : cue.span.start - span.end
      guard gap >= 0 else { continue }
      switch cue.kind {
      case .through
      where isBefore && gap <= FigureIndex.prepositionReach && !hasDate(between: cue, and: date):
        role.isEnd = true
        role.isStart = false
      case .from where opens(cue, date, isBefore, gap),
        .since where opens(cue, date, isBefore, gap):
        role.isStart = true
        role.isEnd = false
      case .event(let event)
      where gap < nearest && (isBefore || gap <= FigureIndex.prepositionReach):
        guard !hasDate(between: cue, and: date) else { continue }
        nearest = gap
        role.event = event
      case .future: role.isFuture = true
      default: break
      }
    }
    if role.isEnd || role.isStart, nearest > FigureIndex.reach { role.event = nil }
    return role
  }

  private func opens(_ cue: Cue, _ date: DateItem, _ isBefore: Bool, _ gap: Int) -> Bool {
    isBefore && gap <= FigureIndex.prepositionReach && !hasDate(between: cue, and: date)
  }

  private func hasDate(between cue: Cue, and date: DateItem) -> Bool {
    let span = extraction.mentions[date.mention].span
    let low = min(cue.span.end, span.end)
    let high = max(cue.span.start, span.start)
    return dates(inSentence: cue.sentence).contains {
      let other = extraction.mentions[$0.mention].span
      return $0.mention != date.mention && other.start >= low && other.end <= high
    }
  }
}

import ArticleModel

/// M8: the front matter's date and description, and alternative texts, agree with the body.
struct FrontMatterRestatement: RelationRule {
  static let id: RuleID = "M8"
  static let name = "front-matter"
  static let summary =
    "Date and description in the front matter, and alt texts, agree with the body."
  static let documentation = """
    ## What it checks

    The figures of description and alternative texts against the body, and the front matter's
    date against the body's own "Published April 9, 2026". A title's figure is a headline's, which
    M1 compares and M7 works out.

    ## Why it matters

    A description is written last or first, and travels alone: into search results, feeds and
    messages.

    ## Examples

    | text | verdict |
    | --- | --- |
    | `date: 2026-04-09`, and at the end "Published April 9, 2026" | exact |
    | `date: 2026-04-19`, and at the end "Published April 9, 2026" | inconsistent |
    | a description with 1,250 jobs over a lead with 1,520 jobs cut | inconsistent: digits swapped? |

    ## When it stays silent

    When a time zone explains a difference of one day, and when the body's figure is another
    one: other words, names, period or role.
    """

  func propose(_ index: FigureIndex, _ propose: (Relation) -> Void) {
    for candidate in index.restatements
    where Restatements.owner(of: candidate, in: index) == Self.id {
      propose(Restatements.relation(Self.id, candidate, index))
    }
    proposePublication(index, propose)
  }

  // MARK: The date of publication

  /// The front matter's date against every date that the body calls its publication.
  private func proposePublication(_ index: FigureIndex, _ propose: (Relation) -> Void) {
    guard !index.publicationDates.isEmpty,
      let field = FrontMatterDate("published", in: index.extraction.article.metadata)
    else { return }
    for date in index.publicationDates {
      var relation = Relation(
        Self.id, .equality, [field.operand(widenedTo: date), index.operand(date: date)],
        evidence: .established)
      relation.gravity = .warning
      relation.blame = blame(field, date, index)
      relation.complaint = complaint(field, date, relation.blame, index)
      propose(relation)
    }
  }

  /// A third date that agrees with one of the two decides, else the body's date is the later (section 2.1).
  private func blame(
    _ field: FrontMatterDate, _ date: DateItem, _ index: FigureIndex
  ) -> Relation.Blame {
    var forField = 0
    var forBody = 0
    for other in index.dates where other.mention != date.mention {
      guard let start = other.start, let end = other.end, end.number - start.number == 1 else {
        continue
      }
      if start == field.day { forField += 1 }
      if start == date.start { forBody += 1 }
    }
    return .fixed(forBody > forField ? 0 : 1)
  }

  private func complaint(
    _ field: FrontMatterDate, _ date: DateItem, _ blame: Relation.Blame, _ index: FigureIndex
  ) -> String {
    let body = index.extraction.text(of: date.mention)
    let gap = (date.start?.number ?? field.day.number) - field.day.number
    let days =
      "\(gap.magnitude) \(gap.magnitude == 1 ? "day" : "days") \(gap < 0 ? "earlier" : "later")"
    return blame == .fixed(0)
      ? "the front matter says published \(field.text), but the text says \(body), \(days)"
      : "the text says published \(body), but the front matter says \(field.text): \(days)"
  }
}

/// A date among the front matter's fields.
struct FrontMatterDate: Hashable, Sendable {
  var name: String
  var text: String
  var day: CivilDay
  /// The hour, where the field states one in UTC: the local day can be the one before or after.
  var utcHour: Int?
  var source: SourceSpan?

  /// - Parameter name: A field of the metadata: `published`, `modified`.
  init?(_ name: String, in metadata: Metadata) {
    let value = name == "modified" ? metadata.modified : metadata.published
    guard let value, let day = CivilDay(isoDate: value) else { return nil }
    self.name = name
    text = value
    self.day = day
    source = metadata.places[name]
    let bytes = Array(value.utf8)
    if bytes.count > 13, bytes.last == UInt8(ascii: "Z") || value.hasSuffix("+00:00") {
      utcHour = Int(String(decoding: bytes[11..<13], as: UTF8.self))
    }
  }

  /// The days on which a reader of some time zone can have seen it published.
  var days: ClosedRange<Int> {
    guard let utcHour else { return day.number...day.number }
    // The Americas are up to eight hours behind, eastern Asia nine ahead.
    return (day.number - (utcHour < 8 ? 1 : 0))...(day.number + (utcHour >= 15 ? 1 : 0))
  }

  /// The field as an operand that agrees with `date` where a time zone explains the difference.
  func operand(widenedTo date: DateItem) -> Operand {
    var other = FigureReference.Other(text: text, field: "metadata.\(name)", source: source)
    other.document = nil
    let days = date.start.map { self.days.contains($0.number) } == true ? date.start ?? day : day
    return Operand(
      reference: .other(other), value: FigureValue(exactly: ExactDecimal(days.number)), text: text)
  }
}

extension CivilDay {
  /// The day that an ISO 8601 date or time begins with.
  init?(isoDate text: String) {
    let bytes = Array(text.utf8.prefix(10))
    guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
      let year = Int(String(decoding: bytes[0..<4], as: UTF8.self)),
      let month = Int(String(decoding: bytes[5..<7], as: UTF8.self)),
      let day = Int(String(decoding: bytes[8..<10], as: UTF8.self))
    else { return nil }
    self.init(year: year, month: month, day: day)
  }
}

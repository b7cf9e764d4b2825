import ArticleModel

/// Whether the words that two figures share, and the slip between them, are enough to speak of one fact.
///
/// The likelier a slip is to be no accident, the fewer words it needs: a power of a thousand between
/// equal digits needs the fewest, another value altogether the most. Near figures of different
/// things are common ("$1.4bn here, $1.5bn there"), so a last digit that differs proves little.
struct RestatementGrading {
  var likeness: Likeness
  /// The slip that turns one value into the other, if one does.
  var slip: Finding.Diagnosis.Kind?
  /// The significant digits that are printed.
  var digits: Int
  /// Whether the values are far apart, so that one digit between them is no accident of nearness.
  var isFar: Bool
  /// How often the family's value is printed.
  var mentions: Int
  var place: FigureContext.Place
  var counterpartPlace: FigureContext.Place
  /// Whether the family is in a title, a description, a heading or the lead.
  var familyIsHeadline: Bool
  var isDefinite: Bool
  /// Whether the family has a mention in the figure's own paragraph.
  var inOneBlock: Bool

  var isEstablished: Bool {
    if likeness.isNamed, slip != nil || likeness.sharesHead { return true }
    if likeness.isNamedByOneWord, slip == .transposition || slip == .digit && isFar { return true }
    if likeness.names == .conflict { return false }
    // Within one paragraph figures of different values are different figures.
    if inOneBlock, slip != .scale { return false }
    return switch slip {
    case .scale: scale
    case .transposition: transposition
    case .digit, .missingDigit, .extraDigit: isFar && digits > 2 ? transposition || digit : digit
    default: otherValue
    }
  }

  private var namesAgree: Bool { likeness.names == .agree }

  private var hasMany: Bool { mentions > 1 }

  /// The figure that the whole article is about.
  private var isHub: Bool { mentions > 3 && familyIsHeadline }

  /// A title or description beside the lead that it announces.
  private var isHeadlinePair: Bool {
    func announces(_ place: FigureContext.Place) -> Bool {
      place == .title || place == .description
    }
    return (announces(place) && counterpartPlace.isHeadline)
      || (announces(counterpartPlace) && place.isHeadline)
  }

  private var isBodyPair: Bool {
    func isBody(_ place: FigureContext.Place) -> Bool { !place.isHeadline && !place.isLabel }
    return isBody(place) && isBody(counterpartPlace)
  }

  /// A headline that ought to repeat what the other headlines and the body say several times.
  private var announcesHub: Bool { place.isHeadline && mentions > 2 && familyIsHeadline }

  private var scale: Bool {
    switch digits {
    case 3...: likeness.shared > 0 || likeness.sharesHead || namesAgree
    case 2:
      likeness.sharesHead || likeness.exclusive > 0
        || (namesAgree && (likeness.shared > 0 || isHub))
        || (announcesHub && likeness.shared > 0)
    default: (likeness.sharesHead && likeness.exclusive > 0) || likeness.exclusive > 1
    }
  }

  private var transposition: Bool {
    if hasMany {
      return likeness.sharesHead || likeness.exclusive > 0 || likeness.shared > 1
        || (namesAgree && (likeness.shared > 0 || isHub))
        || (announcesHub && likeness.shared > 0)
    }
    // Two figures that each stand once: one of them has to be a headline or a label, or all has to agree.
    let isPlain = !place.isLabel && !counterpartPlace.isLabel
    if isPlain, !isHeadlinePair {
      return namesAgree && likeness.sharesHead && likeness.exclusive > 2
    }
    return (likeness.sharesHead && likeness.exclusive > 1)
      || (isHeadlinePair
        && (likeness.exclusive > 0 || (likeness.shared > 0 && likeness.samePeriod)))
  }

  private var digit: Bool {
    if hasMany {
      if isBodyPair, !namesAgree, !isDefinite { return false }
      return (likeness.sharesHead && likeness.exclusive > 0) || likeness.exclusive > 1
        || (isFar && otherValue)
    }
    return isHeadlinePair && likeness.exclusive > 1
  }

  private var otherValue: Bool {
    guard hasMany else { return isHeadlinePair && likeness.sharesHead && likeness.exclusive > 1 }
    // Two sentences of the body need one subject too.
    if isBodyPair, !namesAgree, !isDefinite { return false }
    if likeness.exclusive > 2 { return true }
    if likeness.sharesHead, likeness.exclusive > 0, likeness.novel < 2 { return true }
    if likeness.sharesHead, likeness.exclusive > 1, likeness.samePeriod { return true }
    if isDefinite, likeness.exclusive > 0, likeness.shared > 1 { return true }
    guard announcesHub, likeness.novel < 2 else { return false }
    return likeness.exclusive > 1 || likeness.shared > 0 || likeness.sharesHead
  }
}

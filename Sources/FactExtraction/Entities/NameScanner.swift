import ArticleModel

/// Finds the capitalized words of a text.
struct NameScanner {
  let tokens: CheckedPointer<Token>
  let text: UnsafeBufferPointer<UInt8>
  private let sentences: CheckedPointer<Range<Int>>
  let lexicon: NameLexicon
  /// The first unit of this text.
  let firstUnit: Int
  /// The byte at which the line begins that is being read.
  private var lineStart = 0
  private static let shortLine = 40
  /// More tokens than this are no word with digits or points, and more bytes no word of a name.
  static let longestUnit = 12
  static let longestWord = 64

  /// - Parameters:
  ///   - finds: What earlier texts gave, to which this one's is added.
  init(_ text: NameText, lexicon: NameLexicon, behind finds: borrowing NameFinds) {
    tokens = text.tokens
    sentences = text.sentences
    self.text = text.bytes
    self.lexicon = lexicon
    firstUnit = finds.units.count
  }

  /// Takes in all sentences.
  ///
  /// - Parameters:
  ///   - notable: The tokens that may begin a name or begin a line.
  ///   - isReliable: Tells of a sentence, and of whether more than three of its words are all in capitals,
  ///     whether capitals mean something there; asked where there is one.
  /// - Complexity: O(*n*) in the notable tokens and the sentences.
  mutating func scan(
    _ notable: CheckedPointer<Int32>, into finds: inout NameFinds,
    isReliable: (Int, _ shouts: Bool) -> Bool
  ) {
    var next = 0
    for sentence in sentences.indices {
      let range = sentences[sentence]
      let first = next
      var shouting = 0
      while next < notable.count, Int(notable[next]) < range.upperBound {
        if tokens[Int(notable[next])].flags.contains(.allCapitals) { shouting += 1 }
        next += 1
      }
      guard next > first else { continue }
      lineStart = Int(tokens[range.lowerBound].start)
      var reliable: Bool?
      // The index behind the last region, or the sentence's first.
      var behindRegion = range.lowerBound
      for position in first..<next where Int(notable[position]) >= behindRegion {
        let index = Int(notable[position])
        if tokens[index].flags.contains(.lineBefore) { lineStart = Int(tokens[index].start) }
        if isEmptyOpening(index, behind: behindRegion, in: range) {
          let isReliable = reliable ?? isReliable(sentence, shouting > 3)
          reliable = isReliable
          if isReliable {
            behindRegion = index + 1
            continue
          }
        }
        guard let unit = unit(at: index, in: range, &finds) else { continue }
        let isReliable = reliable ?? isReliable(sentence, shouting > 3)
        reliable = isReliable
        let region = NameRegion(
          units: finds.units.count..<finds.units.count, sentence: sentence, isReliable: isReliable)
        behindRegion = addRegion(
          region, from: unit, isOpening: isOpening(index, behind: behindRegion, in: range),
          in: range, &finds)
      }
    }
  }

  /// Whether the word at `index` is alone and no name because it begins its sentence: "The company".
  private func isEmptyOpening(_ index: Int, behind start: Int, in range: Range<Int>) -> Bool {
    let token = tokens[index]
    return lexicon.has(.emptyOpening, token)
      && token.isCapitalized && token.length > 1
      && token.flags.isDisjoint(with: [.allCapitals, .innerCapital])
      && index + 1 < range.upperBound && isPlain(index + 1)
      && isOpening(index, behind: start, in: range)
  }

  /// Whether a token is a word that neither is part of a name nor ties the words of one.
  @inline(__always)
  private func isPlain(_ index: Int) -> Bool {
    let token = tokens[index]
    return token.kind == .word && token.flags.isDisjoint(with: WordUses.notableFlags)
      && token.hasSpaceBefore && !lexicon.has(.ties, token)
  }

  /// Adds the region that begins with a unit, and tells where it ends.
  private mutating func addRegion(
    _ region: NameRegion, from unit: NameUnit, isOpening: Bool, in range: Range<Int>,
    _ finds: inout NameFinds
  ) -> Int {
    var (region, unit) = (region, unit)
    if isOpening { unit.shape.insert(.opening) }
    finds.units.append(unit)
    if region.isReliable, !isOpening { finds.insides.append(unit.word) }
    let end = extendRegion(behind: unit, in: range, isReliable: region.isReliable, &finds)
    region.units = region.units.lowerBound..<finds.units.count
    finds.regions.append(region)
    for index in Int(unit.start)..<end
    where tokens[index].kind == .word && !tokens[index].isCapitalized {
      finds.consumed.append(Int32(truncatingIfNeeded: index))
    }
    return end
  }

  /// Whether any word has a capital at `index`: nothing stands before it in the sentence, or a mark that opens.
  ///
  /// - Parameter start: The index behind the region before, or the sentence's first.
  private func isOpening(_ index: Int, behind start: Int, in range: Range<Int>) -> Bool {
    var before = index - 1
    while before >= start {
      let token = tokens[before]
      switch token.kind {
      case .word, .number, .dotted: return false
      case .possessive: break
      case .mark: if NameScanner.opens(token.mark) { return true }
      }
      before -= 1
    }
    return start == range.lowerBound
  }

  /// Takes in the words that go on with the region, and tells where it ends.
  private mutating func extendRegion(
    behind first: NameUnit, in range: Range<Int>, isReliable: Bool, _ finds: inout NameFinds
  ) -> Int {
    var last = first
    while true {
      let index = Int(last.end)
      guard index < range.upperBound else { return index }
      // A name goes on in the next line only where the lines are as long as wrapped ones.
      if tokens[index].flags.contains(.lineBefore) {
        let length = Int(tokens[index - 1].end) - lineStart
        if length < NameScanner.shortLine { return index }
        lineStart = Int(tokens[index].start)
      }
      if tokens[index].kind == .possessive {
        finds.units[finds.units.count - 1].shape.insert(.possessive)
        return index + 1
      }
      if isPlain(index) { return index }
      guard let next = continuation(behind: last, at: index, in: range, &finds) else {
        return index
      }
      finds.units.append(next)
      if isReliable { finds.insides.append(next.word) }
      last = next
    }
  }

  /// The next word of the region; what ties it to the last is added.
  private func continuation(
    behind last: NameUnit, at index: Int, in range: Range<Int>, _ finds: inout NameFinds
  ) -> NameUnit? {
    let token = tokens[index]
    let following = index + 1
    switch token.mark {
    case .hyphen where !token.hasSpaceBefore:
      guard following < range.upperBound, !tokens[following].hasSpaceBefore,
        let next = unit(at: following, in: range, &finds)
      else { return nil }
      finds.units.append(tie(.hyphen, index, word: NameUnit.hyphenWord))
      return next
    case .ampersand:
      guard following < range.upperBound, let next = unit(at: following, in: range, &finds) else {
        return nil
      }
      finds.units.append(tie(.conjunction, index, word: lexicon.andWord))
      return next
    case .comma:
      guard following < range.upperBound, lexicon.has(.legalForm, tokens[following]),
        let next = unit(at: following, in: range, &finds), next.roles.contains(.legalForm)
      else { return nil }
      return next
    case .point:
      guard following < range.upperBound, !token.hasSpaceBefore,
        !last.roles.isDisjoint(with: [.abbreviation, .personTitle])
      else { return nil }
      return unit(at: following, in: range, &finds)
    case .none: break
    default: return nil
    }
    if let next = unit(at: index, in: range, &finds) { return next }
    if token.kind == .number { return modelNumber(at: index, in: range, &finds) }
    return linkedWord(behind: index, in: range, &finds)
  }

  /// "737 MAX" behind a name.
  private func modelNumber(
    at index: Int, in range: Range<Int>, _ finds: inout NameFinds
  ) -> NameUnit? {
    let number = tokens[index]
    guard number.length == 3, index + 1 < range.upperBound,
      tokens[index + 1].flags.contains(.allCapitals), tokens[index + 1].length > 2,
      var next = unit(at: index + 1, in: range, &finds), !next.isGenericAcronym,
      !lexicon.isUnit(tokens[index + 1], in: text), !lexicon.isCurrency(tokens[index + 1], in: text)
    else { return nil }
    next.shape.insert(.digits)
    let word = finds.words.number(of: number, in: text)
    finds.units.append(
      NameUnit(
        kind: .word, shape: .digits, roles: [], word: word, start: Int32(index),
        end: Int32(index + 1)))
    return next
  }

  /// A capitalized word behind "of the", "and", "van der", whose ties are added.
  private func linkedWord(
    behind start: Int, in range: Range<Int>, _ finds: inout NameFinds
  ) -> NameUnit? {
    var lastTie: NameUnit.Kind?
    var index = start
    while index < range.upperBound, index - start < 3 {
      let token = tokens[index]
      guard token.kind == .word || token.mark == .hyphen else { break }
      if lastTie != nil, let next = unit(at: index, in: range, &finds) { return next }
      let roles = lexicon.roles(of: token)
      let kind: NameUnit.Kind
      if token.mark == .hyphen, lastTie == .particle, !token.hasSpaceBefore {
        kind = .hyphen
      } else if roles.contains(.particle) {
        kind = .particle
      } else if roles.contains(.link), lastTie == nil {
        kind = .link
      } else if roles.contains(.nameConjunction), lastTie == nil {
        kind = .conjunction
      } else if roles.contains(.definite), lastTie == .link {
        kind = .article
      } else {
        break
      }
      let word = kind == .hyphen ? NameUnit.hyphenWord : finds.words.number(of: token, in: text)
      finds.units.append(tie(kind, index, word: word))
      lastTie = kind
      index += 1
    }
    finds.units.removeLast(index - start)
    return nil
  }

  private func tie(_ kind: NameUnit.Kind, _ index: Int, word: WordTable.ID) -> NameUnit {
    NameUnit(
      kind: kind, shape: [], roles: [], word: word, start: Int32(index), end: Int32(index + 1))
  }

  private static func opens(_ mark: Mark) -> Bool {
    switch mark {
    case .colon, .quote, .openQuote, .bullet, .ellipsis, .semicolon, .question, .exclamation,
      .hash, .asterisk, .pipe, .point:
      true
    default: false
    }
  }
}

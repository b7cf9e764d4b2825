/// Numbers as they are printed: digits with grouping marks and a decimal mark.
///
/// Groups of three behind commas, points, apostrophes or unbreakable spaces ("1,202.9", "1.202,9", "1'202.9"),
/// the Indian groups of two ("12,34,567"), and three zeros behind a plain space ("816 000"). What no rule of
/// grouping gives ("1.2.3", "10.0.0.1") is one `dotted` token, so that no part of it reads as a number.
extension Lexer {
  /// Some digits of one script, zero-width characters between them aside.
  struct DigitRun {
    var end: Int
    var count: Int
  }

  private enum Grouping {
    case none, comma, point, apostrophe, space
  }

  /// Appends the number that begins at `start` and returns the offset behind it.
  ///
  /// - Parameter zero: The zero of the script that the digits belong to.
  func appendNumber(
    from start: Int, to end: Int, flags: Token.Flags, zero: UInt32 = 0x30, _ tokens: inout [Token]
  ) -> Int {
    var flags = flags
    if zero != 0x30 { flags.insert(.nonASCII) }
    var run = digitRun(from: start, to: end, zero: zero)
    let first = run.count
    var grouping = Grouping.none
    var kind = Token.Kind.number
    scan: while let mark = separator(at: run.end, to: end) {
      let group = digitRun(from: run.end + mark.length, to: end, zero: zero)
      guard group.count > 0 else { break }
      let isGroup =
        group.count == 3 && (grouping == mark.grouping || (grouping == .none && first <= 3))
      switch mark.grouping {
      case .comma where grouping == .none || grouping == .comma:
        let more = digitRun(behind: ",", at: group.end, to: end, zero: zero)
        let isIndian = group.count == 2 && more > 0 && (grouping == .comma || first <= 2)
        if isGroup || isIndian {
          grouping = .comma
          run = group
        } else if grouping == .none, more == 0, group.count <= 2 || isDecimalComma,
          start == 0 || text[start - 1] != UInt8(ascii: ",")
        {
          flags.insert(.decimalComma)
          run = group
          break scan
        } else {
          break scan
        }
      case .comma:
        // "1.202,9": behind other groups the comma is the decimal mark.
        flags.insert(.decimalComma)
        run = group
        break scan
      case .point:
        let hasMore =
          digitRun(behind: ".", at: group.end, to: end, zero: zero) > 0
          || digitRun(behind: ",", at: group.end, to: end, zero: zero) > 0
        if isGroup, grouping == .point || hasMore {
          grouping = .point
          run = group
        } else {
          kind = grouping == .point ? .dotted : .number
          run = group
          while digitRun(behind: ".", at: run.end, to: end, zero: zero) > 0 {
            kind = .dotted
            run = digitRun(from: run.end + 1, to: end, zero: zero)
          }
          break scan
        }
      default:
        // A plain space groups only zeros: "17 000", but not "May 17 940 people".
        guard isGroup, !mark.isPlain || isZeros(run.end + mark.length) else { break scan }
        grouping = mark.grouping
        run = group
      }
    }
    if grouping == .point, kind == .number, !flags.contains(.decimalComma) {
      // "1.234.567" is a number where a currency or the locale says so, else a version or an address.
      kind = .dotted
      flags.insert(.pointGrouped)
    }
    var cursor = run.end
    while let length = combiningMark(at: cursor, to: end) {
      // "1️⃣", "5̶": no number that anyone would state.
      kind = .dotted
      flags.remove(.pointGrouped)
      cursor += length
    }
    append(kind, start, cursor, flags: flags, mark: .none, &tokens)
    return cursor
  }

  /// The digits of one script from `start` on; zero-width characters between two of them are passed over.
  func digitRun(from start: Int, to end: Int, zero: UInt32 = 0x30) -> DigitRun {
    var cursor = start
    var count = 0
    while cursor < end {
      if text[cursor] < 0x80 {
        guard zero == 0x30, isDigit(cursor) else { break }
        count += 1
        cursor += 1
        continue
      }
      let (scalar, length) = decode(at: cursor, end: end)
      if count > 0, Lexer.isIgnorable(scalar) {
        let next = cursor + ignorables(from: cursor, to: end)
        guard isDigit(next, to: end, zero: zero) else { break }
        cursor = next
        continue
      }
      guard zero != 0x30, scalar.value &- zero < 10 else { break }
      count += 1
      cursor += length
    }
    return DigitRun(end: cursor, count: count)
  }

  func isDigit(_ offset: Int) -> Bool {
    offset >= 0 && offset < text.count && text[offset] &- UInt8(ascii: "0") < 10
  }

  private func isDigit(_ offset: Int, to end: Int, zero: UInt32) -> Bool {
    guard offset < end else { return false }
    if zero == 0x30 { return isDigit(offset) }
    return decode(at: offset, end: end).0.value &- zero < 10
  }

  /// How many digits stand behind a mark at `offset`, 0 where it is another one.
  private func digitRun(behind mark: Character, at offset: Int, to end: Int, zero: UInt32) -> Int {
    guard offset < end, text[offset] == mark.asciiValue else { return 0 }
    return digitRun(from: offset + 1, to: end, zero: zero).count
  }

  /// A mark that can part groups of digits or stand before the decimals.
  private func separator(
    at offset: Int, to end: Int
  ) -> (grouping: Grouping, length: Int, isPlain: Bool)? {
    guard offset < end else { return nil }
    switch text[offset] {
    case UInt8(ascii: ","): return (.comma, 1 + ignorables(from: offset + 1, to: end), false)
    case UInt8(ascii: "."): return (.point, 1 + ignorables(from: offset + 1, to: end), false)
    case UInt8(ascii: "'"): return (.apostrophe, 1, false)
    case UInt8(ascii: " "): return (.space, 1, true)
    case 0x80...0xFF:
      let (scalar, length) = decode(at: offset, end: end)
      switch scalar.value {
      case 0x2019: return (.apostrophe, length, false)
      // No-break, thin and narrow no-break space.
      case 0xA0, 0x2009, 0x202F: return (.space, length, false)
      default:
        // "1\u{200B},000"
        guard Lexer.isIgnorable(scalar) else { return nil }
        let skipped = ignorables(from: offset, to: end)
        guard offset + skipped < end, text[offset + skipped] < 0x80 else { return nil }
        return separator(at: offset + skipped, to: end).map {
          ($0.grouping, $0.length + skipped, $0.isPlain)
        }
      }
    default: return nil
    }
  }

  /// The length of the zero-width characters at `offset`.
  private func ignorables(from offset: Int, to end: Int) -> Int {
    var cursor = offset
    while cursor < end, text[cursor] >= 0x80 {
      let (scalar, length) = decode(at: cursor, end: end)
      guard Lexer.isIgnorable(scalar) else { break }
      cursor += length
    }
    return cursor - offset
  }

  private func isZeros(_ offset: Int) -> Bool {
    offset + 3 <= text.count && text[offset..<offset + 3].allSatisfy { $0 == UInt8(ascii: "0") }
  }

  /// The length of a mark at `offset` that changes the character before it.
  private func combiningMark(at offset: Int, to end: Int) -> Int? {
    guard offset < end, text[offset] >= 0xCC else { return nil }
    let (scalar, length) = decode(at: offset, end: end)
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .spacingMark: return length
    default: return nil
    }
  }
}

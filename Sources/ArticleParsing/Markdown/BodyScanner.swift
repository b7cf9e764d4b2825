import ArticleModel

/// Walks the lines of a body once, before md4c, and takes out what md4c cannot read.
///
/// It follows the block structure only as far as it must: fences and raw HTML, in which nothing is
/// taken out, and the columns of lists and quotes, so that a table or a diagram is found in them too.
struct BodyScanner: ~Copyable {
  /// The source as it is.
  let source: ByteView
  /// The copy that md4c reads.
  var masked: MaskedText
  /// Tables and diagrams, in the order of the source.
  var extracts: [Extract] = []
  /// The cells of all tables.
  var cells = CellStore()
  /// Code between fences and raw HTML, whose lines belong together.
  var closedRegions: [Range<Int>] = []
  /// Where the text may be cut in two before md4c reads it.
  var cuts: PieceCutter
  var definitions = LinkDefinitions()
  var diagnostics: [Diagnostic] = []

  /// Where the next line begins.
  var cursor: Int
  /// What the scanner stands in.
  var region = Region.open
  /// Where the region began.
  var regionStart = 0
  /// The line before, if it can be the header of a table.
  var header: Range<Int>?
  /// Whether the line before was blank.
  var isAfterBlank = true
  /// The column of the content of the list item that the lines stand in, or 0.
  var listColumn = 0
  var shortcodes: ShortcodeScanner

  /// - Parameter isLineByLine: Whether each line will be read by itself, so that none needs a cut.
  init(source: ByteView, from start: Int, isLineByLine: Bool) {
    self.source = source
    masked = MaskedText(copying: source, from: start)
    cursor = start
    cuts = PieceCutter(from: start, isNeeded: !isLineByLine)
    shortcodes = ShortcodeScanner(source: source, from: start)
  }

  /// Reads all lines.
  mutating func scan() {
    while let line = nextLine() {
      read(line)
    }
    if case .fence(let fence) = region {
      diagnostics.append(
        Diagnostic(
          code: "unclosed-fence", severity: .note,
          message: "the code block that begins here is never closed", offset: regionStart))
      if fence.isMermaid { takeFencedDiagram(until: masked.count) }
    }
    if region != .open { closedRegions.append(regionStart..<masked.count) }
    masked.finish()
    cuts.finish(at: masked.count)
  }

  /// The next line, without its end, with its shortcodes masked.
  mutating func nextLine() -> Range<Int>? {
    guard cursor < masked.count else { return nil }
    let start = cursor
    let view = masked.view
    var end = view.firstIndex(of: .newline, from: start, to: view.count) ?? view.count
    if shortcodes.nextBrace < end, region.mayHoldShortcodes {
      end = maskShortcodes(ofLineAt: start, to: end)
    }
    cursor = min(end + 1, view.count)
    return start..<(end > start && view[end - 1] == .carriageReturn ? end - 1 : end)
  }

  private mutating func read(_ line: Range<Int>) {
    let view = masked.view
    let first = view.skippingBlanks(from: line.lowerBound, to: line.upperBound)
    if first == line.upperBound {
      if case .htmlUntilBlank = region { leaveRegion(at: line.lowerBound) }
      header = nil
      isAfterBlank = true
      cuts.blankLine()
      return
    }
    if region != .open, readInRegion(line, first: first) { return }
    if first == line.lowerBound { cuts.line(line, isAfterBlank: isAfterBlank, in: view) }
    if Self.isOrdinary(view[first]), first == line.lowerBound {
      if isAfterBlank { listColumn = 0 }
      header = line
      isAfterBlank = false
      cuts.textLine(line, in: view, &diagnostics)
      return
    }
    readMarked(line)
  }

  /// Whether a line that begins with `byte` is ordinary text, or a line whose kind does not matter here.
  private static func isOrdinary(_ byte: UInt8) -> Bool {
    switch byte {
    case .space, 0x09, .ascii(">"), .ascii("-"), .ascii("+"), .ascii("*"), .ascii("<"),
      .ascii("`"), .ascii("~"), .ascii("|"), .ascii(":"), .ascii("["), .ascii("#"),
      .ascii("g"), .ascii("f"), .ascii("="), .ascii("_"):
      false
    default:
      !byte.isDigit
    }
  }

  /// Reads a line that may be more than text.
  private mutating func readMarked(_ line: Range<Int>) {
    let view = masked.view
    let prefix = ContainerPrefix(of: line, in: view, inherited: listColumn)
    if let excess = prefix.excess { hideExcess(excess) }
    if prefix.listColumn > 0 {
      listColumn = prefix.listColumn
    } else if isAfterBlank {
      listColumn = prefix.column < 2 ? 0 : min(listColumn, prefix.column)
    }
    isAfterBlank = false
    let before = header
    header = nil
    let start = prefix.contentStart
    guard start < line.upperBound else { return }
    let isIndented = prefix.column >= listColumn + 4 && prefix.quotes == 0 && prefix.listColumn == 0
    if isIndented {
      // Code, or the continuation of a paragraph: in both, what looks like a block is none.
      return
    }
    switch view[start] {
    case .ascii("`"), .ascii("~"):
      if let fence = Fence(at: start, lineEnd: line.upperBound, prefix, listColumn, in: view) {
        enter(.fence(fence), at: line.lowerBound)
        return
      }
    case .ascii("<"):
      if let html = Region.html(at: start, line, in: view, interrupts: before != nil) {
        if html != .open {
          enter(html, at: line.lowerBound)
        }
        return
      }
    case .ascii("#"):
      if Self.isHeading(at: start, in: view) {
        cuts.separator()
        return
      }
    case .ascii("|"), .ascii(":"), .ascii("-"):
      if let before, takeTable(header: before, delimiter: line, prefix) { return }
    case .ascii("g"), .ascii("f"):
      if takeBareDiagram(opener: start..<line.upperBound, line) { return }
    case .ascii("["):
      takeFootnoteMarker(at: start, lineEnd: line.upperBound)
      definitions.note(lineAt: start..<line.upperBound, masking: &masked)
    default:
      break
    }
    if Self.isRule(start..<line.upperBound, in: view) {
      cuts.separator()
      return
    }
    header = line
    if prefix.listColumn > 0 {
      cuts.separator()
    } else {
      cuts.textLine(line, in: masked.view, &diagnostics)
    }
  }

  private mutating func hideExcess(_ excess: Range<Int>) {
    masked.hide(excess, as: .marker)
    guard !diagnostics.contains(where: { $0.code == "nesting-too-deep" }) else { return }
    diagnostics.append(
      Diagnostic(
        code: "nesting-too-deep", severity: .warning,
        message: "lists and quotes nested deeper than \(ContainerPrefix.deepest) are not followed",
        offset: excess.lowerBound))
  }

  /// Whether a line holds one of the marks of rules and underlines over and over, and nothing else.
  private static func isRule(_ line: Range<Int>, in view: ByteView) -> Bool {
    let mark = view[line.lowerBound]
    switch mark {
    case .ascii("="), .ascii("-"), .ascii("*"), .ascii("_"):
      return line.allSatisfy { view[$0] == mark || view[$0].isBlank }
    default: return false
    }
  }

  /// One to six number signs and a blank or the line's end (CommonMark 0.31, section 4.2).
  static func isHeading(at start: Int, in view: ByteView) -> Bool {
    var index = start
    while view[index] == .ascii("#") { index += 1 }
    return index - start <= 6 && (index >= view.count || view[index].isWhitespace)
  }
}

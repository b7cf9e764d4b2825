import ArticleModel
import Testing

@testable import ArticleParsing

@Suite("Any charset becomes UTF-8, and places are the original's bytes")
struct DecodingTests {
  private static let text = "Café €5, naïve 😀 cost “$6”\n"

  /// `text` in an encoding of UTF-16 or UTF-32.
  private static func encoded(_ text: String, unit: Int, bigEndian: Bool) -> [UInt8] {
    var bytes: [UInt8] = []
    func append(_ value: UInt32) {
      let ordered = (0..<unit).map { UInt8(truncatingIfNeeded: value >> (8 * UInt32($0))) }
      bytes += bigEndian ? ordered.reversed() : ordered
    }
    if unit == 4 {
      for scalar in text.unicodeScalars { append(scalar.value) }
    } else {
      for code in text.utf16 { append(UInt32(code)) }
    }
    return bytes
  }

  /// The original bytes of `phrase` in the decoded source.
  private func original(of phrase: String, in source: DecodedSource, _ bytes: [UInt8]) -> [UInt8]? {
    let wanted = Array(phrase.utf8)
    for start in source.bytes.indices where source.bytes[start...].starts(with: wanted) {
      let map = SourceMap(original: source.original)
      let range = map.originalRange(of: SourceSpan(start: start, end: start + wanted.count))
      return Array(bytes[range])
    }
    return nil
  }

  @Test(
    "UTF-16 and UTF-32 are known by their marks",
    arguments: [
      ("UTF-16LE", 2, false), ("UTF-16BE", 2, true), ("UTF-32LE", 4, false), ("UTF-32BE", 4, true),
    ])
  func marks(_ charset: String, _ unit: Int, _ bigEndian: Bool) {
    // An even number of characters, so that UTF-16 is no whole number of UTF-32's units by chance.
    let bytes = DecodingTests.encoded(
      "\u{FEFF}" + DecodingTests.text, unit: unit, bigEndian: bigEndian)
    let source = SourceDecoder().decode(bytes)
    #expect(source.charset == charset)
    #expect(String(decoding: source.bytes, as: UTF8.self) == DecodingTests.text)
    #expect(source.diagnostics.isEmpty)
    for phrase in ["$6", "😀", "€5", "Café"] {
      let expected = DecodingTests.encoded(phrase, unit: unit, bigEndian: bigEndian)
      #expect(original(of: phrase, in: source, bytes) == expected, "\(phrase)")
    }
  }

  @Test(
    "UTF-16 without a mark is known by its NULs",
    arguments: [("UTF-16LE", false), ("UTF-16BE", true)])
  func unmarked(_ charset: String, _ bigEndian: Bool) {
    let bytes = DecodingTests.encoded("Plain text of $6.\n", unit: 2, bigEndian: bigEndian)
    let source = SourceDecoder().decode(bytes)
    #expect(source.charset == charset)
    #expect(source.diagnostics.map(\.code) == ["charset-guessed"])
    #expect(String(decoding: source.bytes, as: UTF8.self) == "Plain text of $6.\n")
  }

  @Test("The map of a text in UTF-16 does not grow with its ASCII characters")
  func mapOfUTF16() {
    let text = String(repeating: "Revenue rose by $6.\n", count: 500) + "Café"
    for nulls in ["", "\0"] {
      let bytes = DecodingTests.encoded("\u{FEFF}A" + nulls + text, unit: 2, bigEndian: false)
      let source = SourceDecoder().decode(bytes)
      #expect((source.original?.runs.count ?? .max) <= 6)
      #expect(original(of: "Café", in: source, bytes)?.count == 8)
    }
  }

  @Test("UTF-16 cut in half keeps what is whole")
  func cutInHalf() {
    var bytes = DecodingTests.encoded("\u{FEFF}Text 😀", unit: 2, bigEndian: false)
    bytes.removeLast(3)
    let source = SourceDecoder().decode(bytes)
    #expect(String(decoding: source.bytes, as: UTF8.self).hasPrefix("Text \u{FFFD}"))
    #expect(source.diagnostics.map(\.code) == ["invalid-encoding"])
    #expect(isValidUTF8(source.bytes))
  }

  @Test("A UTF-8 mark is no part of the text, but of the places")
  func utf8Mark() {
    let bytes = Array("\u{FEFF}Paid $6".utf8)
    let source = SourceDecoder().decode(bytes)
    #expect(source.bytes == Array("Paid $6".utf8))
    #expect(source.original?.origin(ofOffset: 5) == 8)
    #expect(source.diagnostics.isEmpty)
  }

  @Test("Valid UTF-8 is passed on as it is, NFC and NFD alike")
  func validUTF8() {
    for text in ["Caf\u{E9} $6", "Cafe\u{301} $6", ""] {
      let source = SourceDecoder().decode(Array(text.utf8))
      #expect(source.bytes == Array(text.utf8))
      #expect(source.original == nil)
      #expect(source.charset == "UTF-8")
    }
  }

  @Test(
    "Malformed UTF-8 becomes U+FFFD, one for each maximal subpart",
    arguments: [
      ([0x61, 0xFF, 0x62], "a\u{FFFD}b", 1),
      ([0xC3, 0xA9, 0xC3], "é\u{FFFD}", 1),
      ([0xC3, 0xA9, 0xE2, 0x82], "é\u{FFFD}", 1),
      ([0xE2, 0x82, 0x41], "\u{FFFD}A", 1),
      ([0xF0, 0x9F, 0x98, 0x20, 0x80], "\u{FFFD} \u{FFFD}", 2),
      ([0xED, 0xA0, 0x80, 0xC3, 0xA9, 0xC3, 0xA9], "\u{FFFD}\u{FFFD}\u{FFFD}éé", 3),
      ([0xC0, 0x80, 0xC3, 0xA9], "\u{FFFD}\u{FFFD}é", 2),
      ([0xF5, 0xC3, 0xA9], "\u{FFFD}é", 1),
    ] as [([UInt8], String, Int)])
  func malformed(_ bytes: [UInt8], _ text: String, _ count: Int) {
    let source = SourceDecoder().decode(bytes)
    #expect(String(decoding: source.bytes, as: UTF8.self) == text)
    #expect(source.diagnostics.map(\.code) == ["invalid-utf8"])
    #expect(source.diagnostics[0].message.hasPrefix("\(count) "))
    #expect(source.original != nil)
  }

  @Test("Places behind malformed bytes are the original's")
  func placesBehindDamage() {
    let bytes = Array("é a".utf8) + [0xFF, 0xE2, 0x82] + Array(" é $6".utf8)
    let source = SourceDecoder().decode(bytes)
    #expect(original(of: "$6", in: source, bytes) == Array("$6".utf8))
    #expect(source.diagnostics[0].message.hasSuffix("the first at byte 4"))
    #expect(source.diagnostics[0].offset == 4)
  }

  @Test("NUL becomes U+FFFD, or stays where the text must not change")
  func nulls() {
    let bytes = Array("a\0b é\0 $6".utf8)
    let replaced = SourceDecoder().decode(bytes)
    #expect(String(decoding: replaced.bytes, as: UTF8.self) == "a\u{FFFD}b é\u{FFFD} $6")
    #expect(original(of: "$6", in: replaced, bytes) == Array("$6".utf8))
    #expect(replaced.diagnostics.map(\.code) == ["nul-byte"])
    let kept = SourceDecoder(keepsNulls: true).decode(bytes)
    #expect(kept.bytes == bytes)
    #expect(kept.diagnostics.map(\.code) == ["nul-byte"])
  }

  @Test("NULs of UTF-16 are replaced too, with their places")
  func nullsInUTF16() {
    let bytes = DecodingTests.encoded("\u{FEFF}aé\0b $6", unit: 2, bigEndian: true)
    let source = SourceDecoder().decode(bytes)
    #expect(String(decoding: source.bytes, as: UTF8.self) == "aé\u{FFFD}b $6")
    let expected = DecodingTests.encoded("$6", unit: 2, bigEndian: true)
    #expect(original(of: "$6", in: source, bytes) == expected)
    #expect(original(of: "\u{FFFD}", in: source, bytes) == [0, 0])
  }

  @Test(
    "Western text that is not UTF-8 is Windows-1252",
    arguments: [
      ([0x43, 0x61, 0x66, 0xE9, 0x20, 0x69, 0x73, 0x20, 0xA3, 0x36], "Café is £6"),
      ([0x93, 0x48, 0x69, 0x94, 0x20, 0x80, 0x36], "“Hi” €6"),
    ] as [([UInt8], String)])
  func western(_ bytes: [UInt8], _ text: String) {
    let source = SourceDecoder().decode(bytes)
    #expect(source.charset == "windows-1252")
    #expect(String(decoding: source.bytes, as: UTF8.self) == text)
    #expect(source.diagnostics.map(\.code) == ["charset-guessed"])
    #expect(original(of: "6", in: source, bytes) == [0x36])
  }

  @Test("Cyrillic is recognized by ICU's detector")
  func detected() {
    // "Правительство объявило о расходах" in KOI8-R.
    let russian: [UInt8] = [
      0xF0, 0xD2, 0xC1, 0xD7, 0xC9, 0xD4, 0xC5, 0xCC, 0xD8, 0xD3, 0xD4, 0xD7, 0xCF, 0x20, 0xCF,
      0xC2, 0xDF, 0xD1, 0xD7, 0xC9, 0xCC, 0xCF, 0x20, 0xCF, 0x20, 0xD2, 0xC1, 0xD3, 0xC8, 0xCF,
      0xC4, 0xC1, 0xC8,
    ]
    let source = SourceDecoder().decode(russian)
    #expect(source.charset == "KOI8-R")
    #expect(String(decoding: source.bytes, as: UTF8.self) == "Правительство объявило о расходах")
  }

  @Test("A declaration counts where the bytes are not UTF-8, and an unknown one is said to be")
  func declared() {
    let bytes: [UInt8] = [0x83, 0x65, 0x83, 0x58, 0x83, 0x67, 0x24, 0x36]
    let source = SourceDecoder(declaredCharset: "Shift_JIS").decode(bytes)
    #expect(String(decoding: source.bytes, as: UTF8.self) == "テスト$6")
    #expect(original(of: "テ", in: source, bytes) == [0x83, 0x65])
    #expect(original(of: "$6", in: source, bytes) == [0x24, 0x36])

    let lying = SourceDecoder(declaredCharset: "Shift_JIS").decode(Array("é $6".utf8))
    #expect(lying.charset == "UTF-8")
    let unknown = SourceDecoder(declaredCharset: "no-such").decode([0x61, 0xFF])
    #expect(unknown.diagnostics.map(\.code) == ["unknown-charset", "invalid-utf8"])
  }

  @Test("Binary input is an error and no text")
  func binary() {
    var noise: [UInt8] = []
    var state: UInt64 = 42
    for _ in 0..<4096 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      noise.append(UInt8(truncatingIfNeeded: state >> 33))
    }
    for bytes in [noise, Array(repeating: 0, count: 64), Array("%PDF-1.7\n".utf8)] {
      let article = article(bytes)
      #expect(article.codes == ["binary-input"])
      #expect(article.diagnostics.first?.severity == .error)
      #expect(article.text.isEmpty)
      #expect(article.source.byteCount == bytes.count)
    }
  }

  @Test("Any bytes at all decode to valid UTF-8 with places in order")
  func anyBytes() {
    var state: UInt64 = 7
    func next() -> UInt8 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return UInt8(truncatingIfNeeded: state >> 40)
    }
    for round in 0..<300 {
      let bytes = (0..<(round % 60)).map { _ in round % 3 == 0 ? next() : next() | 0x20 }
      for prefix in [[], [0xFF, 0xFE], [0xFE, 0xFF], [0xEF, 0xBB, 0xBF]] as [[UInt8]] {
        let source = SourceDecoder().decode(prefix + bytes)
        #expect(isValidUTF8(source.bytes))
        var end = 0
        for run in source.original?.runs ?? [] {
          #expect(run.originStart >= end && run.originEnd <= prefix.count + bytes.count)
          end = run.originEnd
        }
      }
    }
  }
}

import CrossfootTestSupport
import Testing

@testable import ArticleParsing

@Suite("The check of UTF-8 agrees with the standard library's")
struct UTF8CheckTests {
  private func isValid(_ bytes: [UInt8]) -> Bool {
    do {
      _ = try UTF8Span(validating: bytes.span)
      return true
    } catch {
      return false
    }
  }

  @Test func `every sequence of two bytes and of the telling three, wherever it stands`() {
    let tails: [UInt8] = [0x00, 0x41, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC2, 0xFF]
    for lead in UInt8(0x7E)...0xFF {
      for second in tails {
        for third in tails {
          for place in [0, 5, 6, 7, 8] {
            let bytes = Array(repeating: UInt8(ascii: "a"), count: place) + [lead, second, third]
            #expect(UTF8Check(bytes).isValid == isValid(bytes), "\(bytes)")
          }
        }
      }
    }
  }

  @Test(arguments: [1, 2] as [UInt64])
  func `random mixtures`(_ seed: UInt64) {
    let parts: [[UInt8]] = [
      Array("text ".utf8), Array("é".utf8), Array("€“".utf8), Array("😀".utf8), [0x80],
      Array("a longer text of more than 32 bytes".utf8), [0xE2, 0x82], [0xF0, 0x9F, 0x98],
      [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0x08], [0x09], [0],
    ]
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<2_000 {
      let likely = Int.random(in: 4...parts.count, using: &generator)
      let bytes = (0..<Int.random(in: 0...12, using: &generator)).flatMap { _ in
        parts[..<likely].randomElement(using: &generator) ?? []
      }
      let check = UTF8Check(bytes)
      #expect(check.isValid == isValid(bytes), "\(bytes)")
      if check.isValid {
        #expect(check.hasLowControls == bytes.contains { $0 < 0x09 }, "\(bytes)")
      }
    }
  }
}

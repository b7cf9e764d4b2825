import CrossfootTestSupport
import Testing

@testable import FactExtraction

@Suite("Vocabulary")
struct VocabularyTests {
  @Test(
    "A word is found in any letter case, and only whole",
    arguments: ["a", "tonne", "kilometer", "sixteen-letters.", "counterproductively", "über"])
  func lookup(word: String) {
    var vocabulary = Vocabulary(capacity: 4)
    let number = vocabulary.insert(word)
    #expect(vocabulary.insert(word.uppercased()) == number)
    #expect(vocabulary.number(of: word) == number)
    #expect(vocabulary.string(number) == word)
    #expect(vocabulary.number(of: word + "s") == Vocabulary.unknown)
    #expect(vocabulary.number(of: String(word.dropLast())) == Vocabulary.unknown)
  }

  @Test("Long words that differ at one place are told apart, whatever their keys")
  func longWords() {
    var vocabulary = Vocabulary(capacity: 2)
    let words = (0..<500).map { "antidisestablishmentarianism\($0)" }
    let numbers = words.map { vocabulary.insert($0) }
    #expect(numbers == Array(0..<500))
    #expect(words.map { vocabulary.number(of: $0) } == numbers)
  }

  @Test("A word's key is that of its first bytes, and of those of two words behind each other")
  func keys() {
    let word = Array("counterclaimants".utf8)
    for length in 0...word.count {
      let key = WordKey(word[..<length])
      #expect(WordKey(word).prefix(length) == key)
      #expect(key.followed(by: WordKey(word[length...])) == WordKey(word))
    }
  }
}

@Suite("Stemmer")
struct StemmerTests {
  @Test(
    "Forms of a word have one stem",
    arguments: [
      ["commitment", "commitments"], ["company", "companies"], ["sign", "signed", "signing"],
      ["plan", "planned", "planning"], ["price", "prices", "priced"], ["tax", "taxes"],
      ["process", "processes"], ["launch", "launches"], ["bus"], ["crisis"],
    ])
  func forms(words: [String]) {
    #expect(Set(words.map(stem)).count == 1)
  }

  @Test("A stem keeps three bytes at least of a longer word")
  func shortWords() {
    #expect(stem("ties") == "tie")
    #expect(stem("red") == "red")
    #expect(stem("sing") == "sing")
  }

  @Test("A word has one stem, whether its key holds it whole or not")
  func bothWays() {
    var generator = SeededGenerator(seed: 7)
    for _ in 0..<5_000 {
      let letters = Array("abedeginsy".utf8)
      let count = Int.random(in: 1...WordKey.reach, using: &generator)
      let word = (0..<count).map { _ in
        letters[Int.random(in: 0..<letters.count, using: &generator)]
      }
      let long = word.withUnsafeBufferPointer { Stemmer($0).stemLength() }
      #expect(Stemmer(WordKey(word)).stemLength() == long)
    }
  }

  private func stem(_ word: String) -> String {
    String(decoding: Array(word.utf8)[..<Stemmer(WordKey(word.utf8)).stemLength()], as: UTF8.self)
  }
}

@Suite("Short words")
struct ShortWordTests {
  /// A word read by machine words is what it is letter by letter: behind it more text lets the lexer do the first, the
  /// text's end makes it do the second.
  @Test("A word is the same token in the text and at its end")
  func bothWays() {
    var generator = SeededGenerator(seed: 11)
    let marks = Array(" .,-'’\"0é\u{AD}".utf8)
    for _ in 0..<5_000 {
      let count = Int.random(in: 1...20, using: &generator)
      var word: [UInt8] = (0..<count).map { _ in
        UInt8.random(in: 0x61...0x7A, using: &generator)
          & (Int.random(in: 0..<4, using: &generator) == 0 ? 0xDF : 0xFF)
      }
      word.append(marks[Int.random(in: 0..<marks.count, using: &generator)])
      let padded = word + Array(repeating: UInt8(ascii: " "), count: 24)
      #expect(tokens(word, of: word.count) == tokens(padded, of: word.count))
    }
  }

  private func tokens(_ text: [UInt8], of length: Int) -> [Token] {
    var vocabulary = Vocabulary()
    _ = vocabulary.insert("a")
    var tokens: [Token] = []
    text.withUnsafeBufferPointer {
      Lexer(text: $0, vocabulary: vocabulary).appendTokens(of: 0..<length, to: &tokens)
    }
    return tokens
  }
}

import ArticleModel
import CrossfootTestSupport
import Testing

@testable import FactExtraction

/// The tables of the recognition of names against the obvious ways of doing the same.
@Suite struct `Tables of names` {
  @Test func `words are numbered as a dictionary numbers them`() {
    var generator = SeededGenerator(seed: 1)
    var numbers = WordNumbers()
    for _ in 0..<4 {
      var expected: [[UInt8]: Int] = [:]
      for _ in 0..<3_000 {
        let word = (0..<Int.random(in: 0...3, using: &generator)).map { _ in
          UInt8.random(in: 97...110, using: &generator)
        }
        let bytes = ContiguousArray(word)
        let hash = WordNumbers.hash(of: bytes)
        #expect(numbers.number(of: bytes, hash: hash) == expected[word])
        let number = expected[word] ?? expected.count
        expected[word] = number
        #expect(numbers.insert(bytes, hash: hash) == number)
      }
      #expect(numbers.count == expected.count)
      numbers.removeAll()
    }
  }

  @Test func `the longest name is found as by comparing with all`() {
    var generator = SeededGenerator(seed: 2)
    var trie = NameTrie()
    var names: [[WordTable.ID]: Int] = [:]
    for value in 0..<300 {
      let name = randomWords(1...4, &generator)
      trie.insert(units(name)[...], value: value)
      if names[name] == nil { names[name] = value }
    }
    for _ in 0..<2_000 {
      let words = randomWords(1...6, &generator)
      let found = ContiguousArray(units(words)).withUnsafeBufferPointer {
        trie.longest(in: NameUnits($0), 0, words.count) { _, _ in true }
      }
      let expected = (1...words.count).last { names[Array(words[..<$0])] != nil }
      #expect(found?.count == expected)
      #expect(found?.value == expected.flatMap { names[Array(words[..<$0])] })
    }
  }

  @Test func `a hash of a part follows from those of the beginnings`() {
    var generator = SeededGenerator(seed: 3)
    for _ in 0..<500 {
      let words = randomWords(1...8, &generator)
      let cut = Int.random(in: 0...words.count, using: &generator)
      #expect(
        WordSequence.hash(
          ofLast: words.count - cut, of: hash(words), behind: hash(Array(words[..<cut])))
          == hash(Array(words[cut...])))
    }
  }

  @Test func `lists hold what was put in them, in that order`() {
    var generator = SeededGenerator(seed: 4)
    var index = NameIndex()
    for _ in 0..<3 {
      var expected: [UInt64: [Int]] = [:]
      for candidate in 0..<2_000 {
        let hash = UInt64.random(in: 0..<500, using: &generator)
        index.append(candidate, to: .surname, hash)
        expected[hash, default: []].append(candidate)
      }
      for hash in UInt64(0)..<600 {
        var found: [Int] = []
        var entry = index.first(of: .surname, hash)
        while entry >= 0 {
          found.append(Int(index.entries[Int(entry)].candidate))
          entry = index.entries[Int(entry)].next
        }
        #expect(found == expected[hash, default: []])
        #expect(index.first(of: .initials, hash) < 0)
      }
      index.removeAll()
    }
  }

  @Test func `symbols of units are those of the lexicon`() {
    var data = LanguageData()
    English.addUnits(to: &data)
    let symbols = UnitSymbols(data.units)
    for word in data.units.flatMap(\.symbols) + ["MWh", "mwh", "Mw", "Norvane", "", "µ", "Ω", "K"] {
      let contains = Array(word.utf8).withUnsafeBufferPointer { symbols.contains($0) }
      #expect(
        contains ?? (English.lexicon.unit(symbol: word) != nil)
          == (English.lexicon.unit(symbol: word) != nil), "\(word)")
    }
  }

  private func randomWords(
    _ count: ClosedRange<Int>, _ generator: inout SeededGenerator
  ) -> [WordTable.ID] {
    (0..<Int.random(in: count, using: &generator)).map { _ in
      .random(in: 0..<6, using: &generator)
    }
  }

  private func units(_ words: [WordTable.ID]) -> [NameUnit] {
    words.map { NameUnit(kind: .word, shape: [], roles: [], word: $0, start: 0, end: 1) }
  }

  private func hash(_ words: [WordTable.ID]) -> UInt64 {
    words.reduce(0) { WordSequence.hash($0, then: $1) }
  }
}

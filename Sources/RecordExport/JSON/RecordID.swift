/// The id that a record gives one of its parts: a letter and the place in the list, counting from 1.
struct RecordID {
  let letter: UInt8
  let number: Int

  static func mention(_ index: Int) -> RecordID {
    RecordID(letter: UInt8(ascii: "m"), number: index &+ 1)
  }
  static func entity(_ index: Int) -> RecordID {
    RecordID(letter: UInt8(ascii: "e"), number: index &+ 1)
  }
}

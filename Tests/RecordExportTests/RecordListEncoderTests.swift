import ArticleModel
import Foundation
import RecordExport
import Testing

@Suite("Several records in one output")
struct RecordListEncoderTests {
  @Test("One record is an object, several are an array, none is nothing")
  func counts() throws {
    #expect(try parsed(output(.json, count: 1)) is [String: Any])
    #expect(try (parsed(output(.json, count: 2)) as? [Any])?.count == 2)
    #expect(try (parsed(output(.json, count: 5)) as? [Any])?.count == 5)
    #expect(output(.json, count: 0) == "")
  }

  @Test("An array is written where one is asked for, whatever the count", arguments: [0, 1, 3])
  func arrays(_ count: Int) throws {
    for pretty in [false, true] {
      let text = output(.json, count: count, alwaysArray: true, pretty: pretty)
      #expect(try (parsed(text) as? [Any])?.count == count)
      #expect(text.hasSuffix("]\n"))
    }
  }

  @Test("JSON Lines has one record a line and is never indented", arguments: [0, 1, 3])
  func lines(_ count: Int) {
    let text = output(.jsonl, count: count, pretty: true)
    #expect(text.split(separator: "\n").count == count)
    #expect(text.isEmpty || text.hasSuffix("}\n"))
  }

  @Test("In an indented array every line of a record is indented once more")
  func indentation() {
    let text = output(.json, count: 2, pretty: true)
    #expect(text.hasPrefix("[\n  {\n    \"record_version\": 1,\n"))
    #expect(text.hasSuffix("\n  }\n]\n"))
  }

  private func output(
    _ format: RecordFormat, count: Int, alwaysArray: Bool = false, pretty: Bool = false
  ) -> String {
    var encoder = RecordListEncoder(format: format, pretty: pretty, alwaysArray: alwaysArray)
    var bytes: [UInt8] = []
    for _ in 0..<count { encoder.append(Sample("⟦$5⟧").record(), to: &bytes) }
    encoder.finish(to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  private func parsed(_ text: String) throws -> Any {
    try JSONSerialization.jsonObject(with: Data(text.utf8))
  }
}

import CrossfootTestSupport
import Foundation
import Testing

@testable import IngestionPipeline

@Suite("A worker's answers")
struct WorkerSessionTests {
  private let session = WorkerSession()

  private func answer(_ line: String) throws -> [String: Any] {
    let bytes = session.answer(Array(line.utf8))
    #expect(!bytes.contains(0x0A))
    return try #require(
      JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any], "\(line)")
  }

  @Test(
    "A request is answered with its record",
    arguments: [
      (#"{"id":"a","content":"Paid $12."}"#, "a"),
      (#"{"id":"a","content":"Paid $12.","format":"text"}"#, "a"),
      (#"{"id":7,"content":"Paid $12."}"#, "7"),
      (#"{"id":1.50,"content":"Paid $12."}"#, "1.50"),
      (#"{"id":"a","content_base64":"UGFpZCAkMTIu"}"#, "a"),
      (#"{"id":"a","content":null,"content_base64":"UGFpZCAkMTIu","locale":null}"#, "a"),
      (#"{"id":"a","content":"Paid $12.","format":null,"url":null,"reference_time":null}"#, "a"),
      (#"{"id":"a","content":"Paid $12.","locale":"en-US","other":{"x":[1]}}"#, "a"),
      (#"{"id":"a","content":""}"#, "a"),
      (#"{"id":"a","content":"x","locale":"en_US","reference_time":"2026-04-09T18:00Z"}"#, "a"),
      ("\u{FEFF}" + #"{"id":"a","content":"x"}"#, "a"),
      (" {\"id\":\"\\u00e9\\n\",\"content\":\"Paid $12.\"}\r\n", "é\n"),
    ])
  func records(_ line: String, _ id: String) throws {
    let record = try answer(line)
    #expect(record["id"] as? String == id)
    #expect(record["record_version"] as? Int == 1)
    #expect(record["error"] == nil)
  }

  @Test("A request without an id has the digest of its content for one")
  func withoutID() throws {
    for line in [#"{"content":"x"}"#, #"{"id":null,"content":"x"}"#] {
      let id = try #require(try answer(line)["id"] as? String)
      #expect(id.hasPrefix("sha256:"))
    }
  }

  @Test(
    "What cannot be done is an answer with the id and an error",
    arguments: [
      ("", nil, "invalid-json"),
      ("{", nil, "invalid-json"),
      ("{\"id\":\"a\",\"content\":\"x\"} {}", nil, "invalid-json"),
      ("[1]", nil, "not-an-object"),
      ("3", nil, "not-an-object"),
      ("null", nil, "not-an-object"),
      (#"{"id":"a"}"#, "a", "missing-content"),
      (#"{"id":"a","content":null}"#, "a", "missing-content"),
      (#"{"id":"a","content":"x","content_base64":"eA=="}"#, "a", "ambiguous-content"),
      (#"{"id":"a","content":1}"#, "a", "invalid-field"),
      (#"{"id":["a"],"content":"x"}"#, nil, "invalid-field"),
      (#"{"id":true,"content":"x"}"#, nil, "invalid-field"),
      (#"{"id":"a","content":"x","locale":5}"#, "a", "invalid-field"),
      (#"{"id":"a","content":"x","locale":"!!"}"#, "a", "invalid-field"),
      (#"{"id":"a","content":"x","reference_time":"soon"}"#, "a", "invalid-field"),
      (#"{"id":"a","content":"x","reference_time":"2026-02-30"}"#, "a", "invalid-field"),
      (#"{"id":"a","content":"x","format":"markdwon"}"#, "a", "unknown-format"),
      (#"{"id":"a","content":"x","format":"pdf"}"#, "a", "unknown-format"),
      (#"{"id":"a","content_base64":"eA=x"}"#, "a", "invalid-base64"),
      (#"{"id":"a","content_base64":"e"}"#, "a", "invalid-base64"),
      (#"{"id":"a","content_base64":"eé=="}"#, "a", "invalid-base64"),
    ] as [(String, String?, String)])
  func errors(_ line: String, _ id: String?, _ code: String) throws {
    let answer = try answer(line)
    #expect(answer["id"] as? String == id)
    #expect(answer.keys.contains("id"))
    let error = try #require(answer["error"] as? [String: String])
    #expect(error["code"] == code)
    #expect(error["message"]?.isEmpty == false)
  }

  @Test("Bytes that are no text are answered too")
  func garbage() throws {
    var generator = SeededGenerator(seed: 13)
    for _ in 0..<500 {
      let line = (0..<Int.random(in: 0..<200)).map { _ in
        UInt8.random(in: 0...255, using: &generator)
      }
      let answer = session.answer(line)
      _ = try JSONSerialization.jsonObject(with: Data(answer))
    }
    let deep = [UInt8](repeating: UInt8(ascii: "["), count: 1_000_000)
    #expect(String(decoding: session.answer(deep), as: UTF8.self).contains("invalid-json"))
  }

  @Test("The content of base64 may be any bytes")
  func anyBytes() throws {
    let content = Data([0xFF, 0x00, 0xE2, 0x82]).base64EncodedString()
    let record = try answer("{\"id\":\"a\",\"content_base64\":\"\(content)\"}")
    #expect(record["record_version"] as? Int == 1)
  }

  @Test("The answer is the same each time")
  func sameBytes() {
    let line = Array(#"{"id":"a","content":"Paid $12 and $13, or $25."}"#.utf8)
    #expect(session.answer(line) == session.answer(line))
  }

  @Test("Base64 decodes what Foundation encodes, and refuses what is not its own")
  func base64() {
    for count in 0..<70 {
      let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 37 &+ count) }
      let text = Data(bytes).base64EncodedString()
      #expect(Base64.decode(text) == bytes)
      #expect(Base64.decode(text.replacingOccurrences(of: "=", with: "")) == bytes)
      #expect(Base64.decode(text + "\r\n") == bytes)
    }
    for text in ["=", "A", "A===", "AA=", "AB==", "AAB=", "AAAA=", "A A=", "AA==AA=="] {
      #expect(Base64.decode(text) == nil, "\(text)")
    }
  }
}

internal import ArticleModel
internal import ArticleParsing
internal import RecordExport

/// Answers requests one by one: a line of JSON in, a line of JSON out.
///
/// It never throws and never ends the process: what cannot be done is an answer with `error`. It holds no state, so
/// that lines can be answered in any order and by any number of tasks.
public struct WorkerSession: Sendable {
  private let processor: DocumentProcessor
  private let encoder = RecordEncoder()

  public init(options: ProcessingOptions = .init()) {
    processor = DocumentProcessor(options)
  }

  /// The answer to one request.
  ///
  /// - Parameter line: A JSON object with `id`, `content` or `content_base64`, `format`, `reference_time`, `locale`
  ///   and `url`; a field that is null is absent, and others are ignored. A line end does no harm.
  /// - Returns: The record; where the content holds several articles, `id` and `records`; where it cannot be
  ///   done, `id` and `error` with `code` and `message`. Without a line end.
  public func answer(_ line: [UInt8]) -> [UInt8] {
    let request: JSONValue
    // A byte order mark, which some programs put before their first line, is no part of it.
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let line = line.starts(with: mark) ? Array(line.dropFirst(mark.count)) : line
    do throws(JSONReadError) {
      request = try JSONValue.parse(line)
    } catch {
      return failure(nil, WorkerError.invalidJSON(error.description))
    }
    let input: WorkerRequest
    do throws(WorkerError) {
      input = try WorkerRequest(request)
    } catch {
      return failure(WorkerRequest.id(of: request), error)
    }
    do {
      return try records(of: input.article)
    } catch {
      return failure(input.article.id, .unparsable(String(describing: error)))
    }
  }

  private func records(of input: ArticleInput) throws -> [UInt8] {
    var answer: [UInt8] = []
    var count = 0
    try processor.process(input) { record, number in
      if let number {
        if count == 0 {
          answer += Array("{\"id\":".utf8)
          appendJSON(number.inputID, to: &answer)
          answer += Array(",\"records\":[".utf8)
        } else {
          answer.append(UInt8(ascii: ","))
        }
      }
      count += 1
      encoder.append(record, pretty: false, to: &answer)
    }
    guard count > 0 else { return failure(input.id, .noArticle) }
    if count > 1 { answer += Array("]}".utf8) }
    return answer
  }

  private func failure(_ id: String?, _ error: WorkerError) -> [UInt8] {
    var answer = Array("{\"id\":".utf8)
    if let id { appendJSON(id, to: &answer) } else { answer += Array("null".utf8) }
    answer += Array(",\"error\":{\"code\":".utf8)
    appendJSON(error.code, to: &answer)
    answer += Array(",\"message\":".utf8)
    appendJSON(error.description, to: &answer)
    answer += Array("}}".utf8)
    return answer
  }
}

import Foundation
import ModelBindings

/// The result of a job.
public struct JobResult: Sendable {
  /// The service's id of the task.
  public let taskID: String
  /// The files and texts, in the service's order.
  public let outputs: [JobOutput]
  /// The cost and the time of the job.
  public let usage: JobUsage
  /// The whole response, with all other fields that the service sent.
  public let response: JSONValue
  let api: APIClient
}

/// One file or text that a job made.
public struct JobOutput: Sendable, Hashable {
  /// The URL of the file, which works for about a day; nil for a text.
  public var url: URL?
  /// The text itself, where the output is one.
  public var text: String?
  /// The kind of file by the service's word: `png`, `mp4`; nil where it gives none.
  public var fileExtension: String?
  /// The ComfyUI node that made it, where the service reports it.
  public var nodeID: String?

  /// An output.
  public init(url: URL? = nil, text: String? = nil, fileExtension: String? = nil, nodeID: String? = nil) {
    self.url = url
    self.text = text
    self.fileExtension = fileExtension
    self.nodeID = nodeID
  }
}

/// The cost and the time of a job. Each service reports some of these values; the others are nil.
public struct JobUsage: Sendable, Hashable {
  /// The price. RunComfy: US dollars. RunningHub: the currency of the account.
  public var money: Double?
  /// RunningHub's coins.
  public var coins: Double?
  /// The additional price of other companies' models, in the currency of the account.
  public var thirdPartyMoney: Double?
  /// The running time of the machine, in seconds.
  public var seconds: Double?

  /// A usage; nil is a value that the service does not report.
  public init(money: Double? = nil, coins: Double? = nil, thirdPartyMoney: Double? = nil, seconds: Double? = nil) {
    self.money = money
    self.coins = coins
    self.thirdPartyMoney = thirdPartyMoney
    self.seconds = seconds
  }
}

extension JobOutput {
  /// The outputs of a result: one for each URL in it; for a text without a URL, one with the text.
  static func outputs(of value: JSONValue) -> [JobOutput] {
    let files = all(in: value)
    guard files.isEmpty, let text = value.string, !text.isEmpty else { return files }
    return [JobOutput(text: text)]
  }

  /// Every URL in a value, in order. The names of the fields differ by model, but a result holds no other URLs.
  private static func all(in value: JSONValue) -> [JobOutput] {
    switch value {
    case .string(let text):
      guard text.hasPrefix("https://") || text.hasPrefix("http://"), let url = URL(string: text) else { return [] }
      return [JobOutput(url: url)]
    case .array(let elements): return elements.flatMap { all(in: $0) }
    case .object(let object): return object.flatMap { all(in: $0.value) }
    default: return []
    }
  }
}

/// One of RunningHub's sites. Keys, balances, uploads, workflows and apps belong to one of them only.
public struct RunningHubSite: Sendable, Hashable {
  /// The address in front of every path, without a slash at the end.
  public let address: String

  /// Another address, such as a gateway's. Unless it is this machine, it has to be https.
  public init(_ address: String) {
    var address = address[...]
    // `RH_API_BASE_URL` of RunningHub's own kit names the model API's prefix too.
    while address.last == "/" { address.removeLast() }
    if address.hasSuffix("/openapi/v2") { address.removeLast("/openapi/v2".count) }
    self.address = String(address)
  }

  /// `www.runninghub.ai`
  public static let international = RunningHubSite("https://www.runninghub.ai")
  /// `www.runninghub.cn`
  public static let china = RunningHubSite("https://www.runninghub.cn")
}

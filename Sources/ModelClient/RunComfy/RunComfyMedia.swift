import ModelBindings

extension RunComfyClient {
  /// The largest file that is sent as a data URI, in bytes. The service's own limits are not known; these are the limits of RunComfy's
  /// ComfyUI nodes. The rules of the field apply too.
  static func largestDataURI(_ kind: MediaRules.Kind) -> Int {
    switch kind {
    case .image: 6 << 20
    case .audio: 16 << 20
    case .video, .file: 32 << 20
    }
  }

  /// The largest sum of all data URIs of one request, in bytes of base64.
  static let largestRequest = 64 << 20

  /// Local media as data URIs.
  ///
  /// - Throws: ``ClientError`` of the kind `invalid` for a file that is too large, or a field that takes no data URIs.
  func dataURIs(of submission: Submission) throws -> [Media: String] {
    var total = 0
    let files = try api.openFiles(of: submission) { local, file in
      guard local.rules?.accepts?.contains(.dataURI) ?? true else {
        return
          "\(file.name) is on this machine, and the field takes an address only; put the file where the service can fetch it"
      }
      let limit = Self.largestDataURI(file.info?.kind ?? local.rules?.kind ?? .file)
      total += file.byteCount / 3 * 4
      guard file.byteCount <= limit, total <= Self.largestRequest else {
        return """
          \(file.name) has \(file.byteCount) bytes, too many to be sent inside the request (\(limit) at most, \
          \(Self.largestRequest) for all); put it where the service can fetch it, and give the address
          """
      }
      return nil
    }
    return try files.mapValues { try $0.dataURI(.runComfy) }
  }
}

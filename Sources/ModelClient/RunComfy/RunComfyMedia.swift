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

  /// A check of the files of one request, in their order, for what keeps them from being sent as data URIs.
  static func dataURICheck() -> ProviderConnection.MediaCheck {
    var total = 0
    return { local, file in
      guard local.rules?.accepts?.contains(.dataURI) ?? true else {
        return
          "\(file.name) is on this machine, and the field takes a URL only; put the file where the service can fetch it"
      }
      total += (file.byteCount + 2) / 3 * 4
      let limit = largestDataURI(file.info?.kind ?? local.rules?.kind ?? .file)
      let reason: String
      if file.byteCount > limit {
        let (found, allowed) = ByteCount.words(file.byteCount, limit: limit)
        reason = "\(found), at most \(allowed) allowed for a file inside a request"
      } else if total > largestRequest {
        let (found, allowed) = ByteCount.words(total, limit: largestRequest)
        reason = "\(found) of base64 with the files before it, at most \(allowed) allowed inside a request"
      } else {
        return nil
      }
      return "\(reason); put \(file.name) where the service can fetch it, and give its URL"
    }
  }

  /// Local media as data URIs.
  ///
  /// - Throws: ``ClientError`` of the kind `invalid` for a file that is too large, or a field that takes no data URIs.
  func dataURIs(of submission: Submission) throws -> [Media: String] {
    try api.openFiles(of: submission, Self.dataURICheck()).mapValues { try $0.dataURI(.runComfy) }
  }
}

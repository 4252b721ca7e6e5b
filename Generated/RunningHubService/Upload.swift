// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

/// Upload Lora · POST /api/openapi/getLoraUploadUrl
///
/// Address to PUT a LoRA file to, without a key.
public struct UploadLoRA: ServiceRequest, Hashable, Codable {
  public static var operation: Operation { Operation("POST", "/api/openapi/getLoraUploadUrl") }
  public static let validator = Validator(#"""
    {"type":"object","required":["apiKey","loraName","md5Hex"],"properties":{
    "apiKey":{"type":"string"},
    "loraName":{"type":"string"},
    "md5Hex":{"type":"string"}}}
    """#)
  @export(implementation) public var apiKey: String { get { fields[0] } set { fields[0] = newValue } }
  @export(implementation) public var loraName: String { get { fields[1] } set { fields[1] = newValue } }
  /// MD5 of the file, in hexadecimal.
  @export(implementation) public var md5Hex: String { get { fields[2] } set { fields[2] = newValue } }
  public var fields: Fields
  @export(implementation) public init(apiKey: String, loraName: String, md5Hex: String) {
    self.init(fields: Fields(Self.validator, apiKey, loraName, md5Hex))
  }
  public init(fields: Fields) { self.fields = fields }
  public struct Response: ModelResponse, Hashable, Codable {
    public static let validator = Validator(#"""
      {"type":"object","properties":{
      "code":{"type":"integer"},
      "msg":{"type":["string","null"]},
      "data":{"type":["object","null"],"properties":{"fileName":{"type":["string","null"]},"url":{"type":["string","null"]}}}}}
      """#)
    @export(implementation) public var code: Int? { get { fields[optional: 0] } set { fields[optional: 0] = newValue } }
    @export(implementation) public var msg: String? { get { fields[optional: 1] } set { fields[optional: 1] = newValue } }
    @export(implementation) public var data: Data? { get { fields[optional: 2] } set { fields[optional: 2] = newValue } }
    public var fields: Fields
    @export(implementation) public init(code: Int? = nil, msg: String? = nil, data: Data? = nil) {
      self.init(fields: Fields(Self.validator, code, msg, data))
    }
    public init(fields: Fields) { self.fields = fields }
    public struct Data: ModelObject, FieldValue, Hashable, Codable {
      public static let validator = Validator(#"""
        {"type":"object","properties":{
        "fileName":{"type":["string","null"]},
        "url":{"type":["string","null"]}}}
        """#)
      /// Value for the node RHLoraLoader.
      @export(implementation) public var fileName: String? { get { fields[optional: 0] } set { fields[optional: 0] = newValue } }
      /// May be absent for a file already known.
      @export(implementation) public var url: String? { get { fields[optional: 1] } set { fields[optional: 1] = newValue } }
      public var fields: Fields
      @export(implementation) public init(fileName: String? = nil, url: String? = nil) {
        self.init(fields: Fields(Self.validator, fileName, url))
      }
      public init(fields: Fields) { self.fields = fields }
    }
  }
}

/// Upload File V2 · POST /openapi/v2/media/upload/binary
///
/// Uploads a file: download_url is for standard models, fileName for node inputs. Links live about a day.
public struct UploadFileV2: ServiceRequest, Hashable, Codable {
  public static var operation: Operation { Operation("POST", "/openapi/v2/media/upload/binary", body: .multipart) }
  public static let validator = Validator(#"""
    {"type":"object","required":["file"],"properties":{
    "file":{"type":"string","media":{"kind":"file","formats":["jpeg","png","webp","zip","mp3","wav","flac","mp4","avi","mov","mkv"]}}}}
    """#)
  /// JPEG, PNG, WEBP, ZIP, MP3, WAV, FLAC, MP4, AVI, MOV or MKV.
  @export(implementation) public var file: Media { get { fields[0] } set { fields[0] = newValue } }
  public var fields: Fields
  @export(implementation) public init(file: Media) { self.init(fields: Fields(Self.validator, file)) }
  public init(fields: Fields) { self.fields = fields }
  public struct Response: ModelResponse, Hashable, Codable {
    public static let validator = Validator(#"""
      {"type":"object","properties":{
      "code":{"type":"integer"},
      "message":{"type":["string","null"]},
      "msg":{"type":["string","null"]},
      "data":{"type":["object","null"],"properties":{"type":{"type":["string","null"]},"download_url":{"type":["string","null"]},"fileName":{"type":["string","null"]},"filename":{"type":["string","null"]},"size":{"type":["integer","string"]}}}}}
      """#)
    /// 0 is success; 200 was seen too.
    @export(implementation) public var code: Int? { get { fields[optional: 0] } set { fields[optional: 0] = newValue } }
    @export(implementation) public var message: String? { get { fields[optional: 1] } set { fields[optional: 1] = newValue } }
    /// Known from client code, not from documentation.
    @export(implementation) public var msg: String? { get { fields[optional: 2] } set { fields[optional: 2] = newValue } }
    @export(implementation) public var data: Data? { get { fields[optional: 3] } set { fields[optional: 3] = newValue } }
    public var fields: Fields
    @export(implementation) public init(
      code: Int? = nil, message: String? = nil, msg: String? = nil, data: Data? = nil
    ) {
      self.init(fields: Fields(Self.validator, code, message, msg, data))
    }
    public init(fields: Fields) { self.fields = fields }
    public struct Data: ModelObject, FieldValue, Hashable, Codable {
      public static let validator = Validator(#"""
        {"type":"object","properties":{
        "type":{"type":["string","null"]},
        "download_url":{"type":["string","null"]},
        "fileName":{"type":["string","null"]},
        "filename":{"type":["string","null"]},
        "size":{"type":["integer","string"]}}}
        """#)
      /// Such as image.
      @export(implementation) public var type: String? { get { fields[optional: 0] } set { fields[optional: 0] = newValue } }
      @export(implementation) public var downloadURL: String? { get { fields[optional: 1] } set { fields[optional: 1] = newValue } }
      @export(implementation) public var fileName: String? { get { fields[optional: 2] } set { fields[optional: 2] = newValue } }
      /// Known from client code, not from documentation.
      @export(implementation) public var filename: String? { get { fields[optional: 3] } set { fields[optional: 3] = newValue } }
      /// Bytes.
      @export(implementation) public var size: Int? { get { fields[optional: 4] } set { fields[optional: 4] = newValue } }
      public var fields: Fields
      @export(implementation) public init(
        type: String? = nil, downloadURL: String? = nil, fileName: String? = nil, filename: String? = nil,
        size: Int? = nil
      ) {
        self.init(fields: Fields(Self.validator, type, downloadURL, fileName, filename, size))
      }
      public init(fields: Fields) { self.fields = fields }
    }
  }
}

/// Upload Resource · POST /task/openapi/upload
///
/// Uploads a file for node inputs.
public struct UploadResource: ServiceRequest, Hashable, Codable {
  public static var operation: Operation { Operation("POST", "/task/openapi/upload", body: .multipart) }
  public static let validator = Validator(#"""
    {"type":"object","required":["apiKey"],"properties":{
    "apiKey":{"type":"string"},
    "file":{"type":"string","media":{"kind":"file","formats":["jpeg","png","webp","zip","mp3","wav","flac","mp4","avi","mov","mkv"],"maxBytes":31457280}},
    "fileType":{"type":"string"}}}
    """#)
  @export(implementation) public var apiKey: String { get { fields[0] } set { fields[0] = newValue } }
  /// JPEG, PNG, WEBP, ZIP, MP3, WAV, FLAC, MP4, AVI, MOV or MKV, up to 30 MB.
  @export(implementation) public var file: Media? { get { fields[optional: 1] } set { fields[optional: 1] = newValue } }
  /// Input; an older example sends image.
  @export(implementation) public var fileType: String? { get { fields[optional: 2] } set { fields[optional: 2] = newValue } }
  public var fields: Fields
  @export(implementation) public init(apiKey: String, file: Media? = nil, fileType: String? = nil) {
    self.init(fields: Fields(Self.validator, apiKey, file, fileType))
  }
  public init(fields: Fields) { self.fields = fields }
  public struct Response: ModelResponse, Hashable, Codable {
    public static let validator = Validator(#"""
      {"type":"object","properties":{
      "code":{"type":"integer"},
      "msg":{"type":["string","null"]},
      "data":{"type":["object","null"],"properties":{"fileName":{"type":["string","null"]},"fileType":{"type":["string","null"]}}}}}
      """#)
    @export(implementation) public var code: Int? { get { fields[optional: 0] } set { fields[optional: 0] = newValue } }
    @export(implementation) public var msg: String? { get { fields[optional: 1] } set { fields[optional: 1] = newValue } }
    @export(implementation) public var data: Data? { get { fields[optional: 2] } set { fields[optional: 2] = newValue } }
    public var fields: Fields
    @export(implementation) public init(code: Int? = nil, msg: String? = nil, data: Data? = nil) {
      self.init(fields: Fields(Self.validator, code, msg, data))
    }
    public init(fields: Fields) { self.fields = fields }
    public struct Data: ModelObject, FieldValue, Hashable, Codable {
      public static let validator = Validator(#"""
        {"type":"object","properties":{
        "fileName":{"type":["string","null"]},
        "fileType":{"type":["string","null"]}}}
        """#)
      /// Value for a node's media input.
      @export(implementation) public var fileName: String? { get { fields[optional: 0] } set { fields[optional: 0] = newValue } }
      @export(implementation) public var fileType: String? { get { fields[optional: 1] } set { fields[optional: 1] = newValue } }
      public var fields: Fields
      @export(implementation) public init(fileName: String? = nil, fileType: String? = nil) {
        self.init(fields: Fields(Self.validator, fileName, fileType))
      }
      public init(fields: Fields) { self.fields = fields }
    }
  }
}

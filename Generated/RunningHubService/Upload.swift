// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

/// Upload LoRA on RunningHub.
///
/// `POST /api/openapi/getLoraUploadUrl`
///
/// Documented as `Upload Lora`. Address to PUT a LoRA file to, without a key.
public nonisolated struct UploadLoRA: ServiceRequest {
  @export(implementation) public var apiKey: String { get { _storage[0] } set { _storage[0] = newValue } }
  @export(implementation) public var loraName: String { get { _storage[1] } set { _storage[1] = newValue } }
  /// MD5 of the file, in hexadecimal.
  @export(implementation) public var md5Hex: String { get { _storage[2] } set { _storage[2] = newValue } }

  @export(implementation) public init(apiKey: String, loraName: String, md5Hex: String) {
    _storage = _Storage(Self._schema, apiKey, loraName, md5Hex)
  }

  public nonisolated struct Response: ModelResponse {
    @export(implementation) public var code: Int? {
      get { _storage[optional: 0] } set { _storage[optional: 0] = newValue }
    }
    @export(implementation) public var msg: String? {
      get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
    }
    @export(implementation) public var data: Data? {
      get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
    }

    @export(implementation) public init(code: Int? = nil, msg: String? = nil, data: Data? = nil) {
      _storage = _Storage(Self._schema, code, msg, data)
    }

    public nonisolated struct Data: NestedObject {
      /// Value for the node RHLoraLoader.
      @export(implementation) public var fileName: String? {
        get { _storage[optional: 0] } set { _storage[optional: 0] = newValue }
      }
      /// May be absent for a file already known.
      @export(implementation) public var url: String? {
        get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
      }

      @export(implementation) public init(fileName: String? = nil, url: String? = nil) {
        _storage = _Storage(Self._schema, fileName, url)
      }

      // MARK: Generated support

      public static let _schema = _Schema(#"""
        {"type":"object","properties":{
        "fileName":{"type":["string","null"]},
        "url":{"type":["string","null"]}}}
        """#)
      @usableFromInline var _storage: _Storage
      public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
      public func _contents(_: _StorageKey) -> _Storage { _storage }
    }

    // MARK: Generated support

    public static let _schema = _Schema(#"""
      {"type":"object","properties":{
      "code":{"type":"integer"},
      "msg":{"type":["string","null"]},
      "data":{"type":["object","null"],"properties":{"fileName":{"type":["string","null"]},"url":{"type":["string",
        "null"]}}}}}
      """#)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  // MARK: Generated support

  public static let _schema = _Schema(
    "POST", "/api/openapi/getLoraUploadUrl", #"""
    {"type":"object","required":["apiKey","loraName","md5Hex"],"properties":{
    "apiKey":{"type":"string"},
    "loraName":{"type":"string"},
    "md5Hex":{"type":"string"}}}
    """#)
  @usableFromInline var _storage: _Storage
  public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
  public func _contents(_: _StorageKey) -> _Storage { _storage }
}

/// Upload File V2 on RunningHub.
///
/// `POST /openapi/v2/media/upload/binary`
///
/// Documented as `Upload File V2`. Uploads a file: download_url is for standard models, fileName for node inputs. Links
/// live about a day.
public nonisolated struct UploadFileV2: ServiceRequest {
  /// JPEG, PNG, WEBP, ZIP, MP3, WAV, FLAC, MP4, AVI, MOV or MKV.
  @export(implementation) public var file: Media { get { _storage[0] } set { _storage[0] = newValue } }

  @export(implementation) public init(file: Media) { _storage = _Storage(Self._schema, file) }

  public nonisolated struct Response: ModelResponse {
    /// 0 is success; 200 was seen too.
    @export(implementation) public var code: Int? {
      get { _storage[optional: 0] } set { _storage[optional: 0] = newValue }
    }
    @export(implementation) public var message: String? {
      get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
    }
    /// Known from client code, not from documentation.
    @export(implementation) public var msg: String? {
      get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
    }
    @export(implementation) public var data: Data? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }

    @export(implementation) public init(
      code: Int? = nil, message: String? = nil, msg: String? = nil, data: Data? = nil
    ) {
      _storage = _Storage(Self._schema, code, message, msg, data)
    }

    public nonisolated struct Data: NestedObject {
      /// Such as image.
      @export(implementation) public var type: String? {
        get { _storage[optional: 0] } set { _storage[optional: 0] = newValue }
      }
      @export(implementation) public var downloadURL: String? {
        get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
      }
      @export(implementation) public var fileName: String? {
        get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
      }
      /// Known from client code, not from documentation.
      @export(implementation) public var filename: String? {
        get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
      }
      /// Bytes.
      @export(implementation) public var size: Int? {
        get { _storage[optional: 4] } set { _storage[optional: 4] = newValue }
      }

      @export(implementation) public init(
        type: String? = nil, downloadURL: String? = nil, fileName: String? = nil, filename: String? = nil,
        size: Int? = nil
      ) {
        _storage = _Storage(Self._schema, type, downloadURL, fileName, filename, size)
      }

      // MARK: Generated support

      public static let _schema = _Schema(#"""
        {"type":"object","properties":{
        "type":{"type":["string","null"]},
        "download_url":{"type":["string","null"]},
        "fileName":{"type":["string","null"]},
        "filename":{"type":["string","null"]},
        "size":{"type":["integer","string"]}}}
        """#)
      @usableFromInline var _storage: _Storage
      public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
      public func _contents(_: _StorageKey) -> _Storage { _storage }
    }

    // MARK: Generated support

    public static let _schema = _Schema(#"""
      {"type":"object","properties":{
      "code":{"type":"integer"},
      "message":{"type":["string","null"]},
      "msg":{"type":["string","null"]},
      "data":{"type":["object","null"],"properties":{"type":{"type":["string","null"]},"download_url":{"type":["string",
        "null"]},"fileName":{"type":["string","null"]},"filename":{"type":["string","null"]},"size":{"type":["integer",
        "string"]}}}}}
      """#)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  // MARK: Generated support

  public static let _schema = _Schema(
    "POST", "/openapi/v2/media/upload/binary", body: .multipart, #"""
    {"type":"object","required":["file"],"properties":{
    "file":{"type":"string","media":{"kind":"file","formats":["jpeg","png","webp","zip","mp3","wav","flac","mp4","avi",
      "mov","mkv"]}}}}
    """#)
  @usableFromInline var _storage: _Storage
  public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
  public func _contents(_: _StorageKey) -> _Storage { _storage }
}

/// Upload Resource on RunningHub.
///
/// `POST /task/openapi/upload`
///
/// Documented as `Upload Resource`. Uploads a file for node inputs.
public nonisolated struct UploadResource: ServiceRequest {
  @export(implementation) public var apiKey: String { get { _storage[0] } set { _storage[0] = newValue } }
  /// JPEG, PNG, WEBP, ZIP, MP3, WAV, FLAC, MP4, AVI, MOV or MKV, up to 30 MB.
  @export(implementation) public var file: Media? {
    get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
  }
  /// Input; an older example sends image.
  @export(implementation) public var fileType: String? {
    get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
  }

  @export(implementation) public init(apiKey: String, file: Media? = nil, fileType: String? = nil) {
    _storage = _Storage(Self._schema, apiKey, file, fileType)
  }

  public nonisolated struct Response: ModelResponse {
    @export(implementation) public var code: Int? {
      get { _storage[optional: 0] } set { _storage[optional: 0] = newValue }
    }
    @export(implementation) public var msg: String? {
      get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
    }
    @export(implementation) public var data: Data? {
      get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
    }

    @export(implementation) public init(code: Int? = nil, msg: String? = nil, data: Data? = nil) {
      _storage = _Storage(Self._schema, code, msg, data)
    }

    public nonisolated struct Data: NestedObject {
      /// Value for a node's media input.
      @export(implementation) public var fileName: String? {
        get { _storage[optional: 0] } set { _storage[optional: 0] = newValue }
      }
      @export(implementation) public var fileType: String? {
        get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
      }

      @export(implementation) public init(fileName: String? = nil, fileType: String? = nil) {
        _storage = _Storage(Self._schema, fileName, fileType)
      }

      // MARK: Generated support

      public static let _schema = _Schema(#"""
        {"type":"object","properties":{
        "fileName":{"type":["string","null"]},
        "fileType":{"type":["string","null"]}}}
        """#)
      @usableFromInline var _storage: _Storage
      public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
      public func _contents(_: _StorageKey) -> _Storage { _storage }
    }

    // MARK: Generated support

    public static let _schema = _Schema(#"""
      {"type":"object","properties":{
      "code":{"type":"integer"},
      "msg":{"type":["string","null"]},
      "data":{"type":["object","null"],"properties":{"fileName":{"type":["string","null"]},"fileType":{"type":["string",
        "null"]}}}}}
      """#)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  // MARK: Generated support

  public static let _schema = _Schema(
    "POST", "/task/openapi/upload", body: .multipart, #"""
    {"type":"object","required":["apiKey"],"properties":{
    "apiKey":{"type":"string"},
    "file":{"type":"string","media":{"kind":"file","formats":["jpeg","png","webp","zip","mp3","wav","flac","mp4","avi",
      "mov","mkv"],"maxBytes":31457280}},
    "fileType":{"type":"string"}}}
    """#)
  @usableFromInline var _storage: _Storage
  public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
  public func _contents(_: _StorageKey) -> _Storage { _storage }
}

/// How single words are cased in names.
package enum WordCase {
  /// Names of their own and abbreviations, by their lower-case spelling, as parts of type names.
  private static let inTypes: [String: String] = [
    "ace": "ACE", "acestep": "ACEStep", "blackforestlabs": "BlackForestLabs", "bytedance": "ByteDance", "cgi": "CGI",
    "comfyui": "ComfyUI", "cv": "CV", "deepmind": "DeepMind", "dreamactor": "DreamActor", "elevenlabs": "ElevenLabs",
    "fps": "FPS", "gpt": "GPT", "happyhorse": "HappyHorse", "hypir": "HYPIR", "lipsync": "LipSync", "llm": "LLM",
    "ltx": "LTX", "mai": "MAI", "minimax": "MiniMax", "openai": "OpenAI", "pixverse": "PixVerse", "rh": "RH",
    "runcomfy": "RunComfy", "runninghub": "RunningHub", "runwayml": "RunwayML", "sd": "SD", "skyreels": "SkyReels",
    "topazlabs": "TopazLabs", "tts": "TTS", "ui": "UI", "vip": "VIP", "webapp": "WebApp", "xai": "XAI",
    "zimage": "ZImage",
  ]

  /// Abbreviations that Swift writes in capitals, in any name.
  private static let everywhere: [String: String] = [
    "2d": "2D", "3d": "3D", "4k": "4K", "8k": "8K", "ai": "AI", "api": "API", "cpu": "CPU", "fps": "FPS", "gpu": "GPU",
    "hd": "HD", "hdr": "HDR", "html": "HTML", "http": "HTTP", "https": "HTTPS", "id": "ID", "ids": "IDs", "ip": "IP",
    "json": "JSON", "llm": "LLM", "lora": "LoRA", "loras": "LoRAs", "rgb": "RGB", "tts": "TTS", "ui": "UI",
    "uri": "URI", "uris": "URIs", "url": "URL", "urls": "URLs", "uuid": "UUID", "xml": "XML",
  ]

  private static let proper = Set(inTypes.values)

  /// Whether the text is a name of its own, such as `ByteDance`.
  package static func isProper(_ text: String) -> Bool { proper.contains(text) }

  /// A word of a type's name.
  package static func inType(_ word: String) -> String { cased(word) { inTypes[$0] ?? everywhere[$0] } }

  /// A word of a title that is no name of its own: in lower case, abbreviations in capitals.
  package static func inTitle(_ word: String) -> String {
    let lower = word.lowercased()
    return inTypes[lower] ?? everywhere[lower] ?? lower
  }

  /// A word of a field's name that is not the first.
  package static func inField(_ word: String) -> String { cased(word) { everywhere[$0] } }

  /// The first word of a field's name.
  package static func firstInField(_ word: String) -> String {
    guard let digit = word.unicodeScalars.firstIndex(where: \.isDigit), digit != word.unicodeScalars.startIndex else {
      return word.unicodeScalars.first?.isDigit == true ? inField(word) : word.lowercased()
    }
    let tail = String(word.unicodeScalars[digit...]).lowercased()
    return String(word.unicodeScalars[..<digit]).lowercased() + (everywhere[tail] ?? tail)
  }

  private static func cased(_ word: String, _ known: (String) -> String?) -> String {
    let lower = word.lowercased()
    if let known = known(lower) { return known }
    guard let digit = lower.unicodeScalars.firstIndex(where: \.isDigit) else { return capitalized(word) }
    // `hunyuan3d`, `gpt4`, `i2v`: what stands before the digits is a word, what stands after them belongs to them.
    let head = String(word.unicodeScalars[..<digit])
    let tail = String(word.unicodeScalars[digit...])
    let lowerTail = tail.lowercased()
    let isShort = head.unicodeScalars.count == 1 && tail.unicodeScalars.count == 2
    let casedTail = known(lowerTail) ?? (isShort || isSize(lowerTail) ? tail.uppercased() : tail)
    return (head.isEmpty ? "" : known(head.lowercased()) ?? capitalized(head)) + casedTail
  }

  /// Whether the text is a size such as `9b`, `4k` or `3d`; `720p` and `2x` stay as they are.
  private static func isSize(_ text: String) -> Bool {
    guard let last = text.unicodeScalars.last, "bdk".unicodeScalars.contains(last) else { return false }
    return text.unicodeScalars.dropLast().allSatisfy(\.isDigit)
  }

  private static func capitalized(_ word: String) -> String {
    let isAbbreviation = word.unicodeScalars.count <= 4
    let rest = word.unicodeScalars.dropFirst()
    let tail = !isAbbreviation && rest.allSatisfy { !$0.isLower } ? String(rest).lowercased() : String(rest)
    return word.unicodeScalars.first.map { String($0).uppercased() + tail } ?? ""
  }
}

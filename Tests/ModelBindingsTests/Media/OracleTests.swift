import Foundation
import ModelBindings
import Testing

@Suite("Probing against other programs")
struct OracleTests {
  /// Makes every kind of picture that it can write, and tells what each is once it is shown.
  private static let pictures = """
    import json, sys, itertools
    from PIL import Image, ImageOps, features
    folder = sys.argv[1] if len(sys.argv) > 1 else '.'
    def save(picture, name, **options):
        path = '%FOLDER%/' + name
        picture.save(path, **options)
        opened = Image.open(path)
        shown = ImageOps.exif_transpose(opened)
        alpha = opened.mode in ('RGBA', 'LA', 'PA') or 'transparency' in opened.info
        form = {'mpo': 'jpeg'}.get(opened.format.lower(), opened.format.lower())
        print(json.dumps({'name': name, 'format': form, 'width': shown.width, 'height': shown.height, 'alpha': alpha}))
    formats = ['jpeg', 'png', 'webp', 'gif', 'bmp', 'tiff'] + (['avif'] if features.check('avif') else [])
    for mode, size in itertools.product(['RGB', 'RGBA', 'L', 'P', '1'], [(1, 1), (123, 45), (700, 1003)]):
        for form in formats:
            if mode == 'RGBA' and form in ('jpeg', 'gif') or mode in ('P', '1') and form in ('jpeg', 'webp', 'avif'):
                continue
            save(Image.new(mode, size), f'{mode}-{size[0]}.{form}')
    base = Image.new('RGB', (123, 45), (9, 99, 199))
    for turn in range(1, 9):
        exif = Image.Exif()
        exif[0x112] = turn
        for form in formats:
            if form not in ('gif', 'bmp'):
                save(base, f'turned-{turn}.{form}', exif=exif)
    save(base, 'progressive.jpeg', progressive=True)
    save(base, 'lossless.webp', lossless=True)
    save(Image.new('RGBA', (40, 30)), 'lossless-alpha.webp', lossless=True)
    save(base, 'large.tiff', big_tiff=True)
    save(Image.new('P', (40, 30)), 'colour.png', transparency=0)
    save(Image.new('P', (40, 30)), 'colour.gif', transparency=0)
    save(base, 'profile.jpeg', icc_profile=bytes(200000))
    save(base, 'comment.jpeg', comment=bytes(60000))
    save(base, 'moving.gif', save_all=True, append_images=[Image.new('RGB', (123, 45))])
    """

  @Test("Pillow reads pictures alike", .enabled(if: Oracle.hasPillow))
  func pillow() throws {
    let folder = try Oracle.folder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let script = Self.pictures.replacing("%FOLDER%", with: folder.path())
    let output = try #require(Oracle.run("python3", script: script))
    let lines = output.split(separator: "\n")
    for line in lines {
      let told = try #require(JSONValue(parsing: String(line)).object)
      let name = try #require(told["name"]?.string)
      let info = try MediaInfo(bytes: Array(Data(contentsOf: folder.appending(path: name))))
      #expect(info.kind == .image)
      #expect(info.format == told["format"]?.string, "\(name)")
      #expect(info.width == told["width"]?.int && info.height == told["height"]?.int, "\(name)")
      #expect(info.alpha == told["alpha"]?.bool, "\(name)")
    }
    print("Pillow agrees on \(lines.count) pictures")
    #expect(lines.count > 80)
  }

  struct Film: Sendable, CustomTestStringConvertible {
    let name: String
    let format: String
    let arguments: [String]
    init(_ name: String, _ format: String, _ arguments: String...) {
      self.name = name
      self.format = format
      self.arguments = arguments
    }
    var testDescription: String { name }
  }

  private static let picture = ["-f", "lavfi", "-i", "testsrc=size=322x180:rate=25:duration=2.4"]
  private static let sound = ["-f", "lavfi", "-i", "sine=frequency=440:duration=3.3"]

  static let films: [(film: Film, hasPicture: Bool, hasSound: Bool)] =
    ["mp4", "mov", "webm", "mkv", "avi"].flatMap { format in
      [(Film("p.\(format)", format), true, false), (Film("ps.\(format)", format), true, true)]
    } + [
      (Film("fast.mp4", "mp4", "-movflags", "+faststart"), true, true),
      (Film("turned90.mp4", "mp4", "-metadata:s:v", "rotate=90"), true, false),
      (Film("turned180.mov", "mov", "-metadata:s:v", "rotate=180"), true, false),
      (Film("turned270.mov", "mov", "-metadata:s:v", "rotate=270"), true, false),
      (Film("theora.ogv", "ogg", "-c:v", "libtheora", "-c:a", "libvorbis"), true, true),
      (Film("s.mp3", "mp3"), false, true), (Film("plain.mp3", "mp3", "-write_xing", "0", "-b:a", "64k"), false, true),
      (Film("vbr.mp3", "mp3", "-q:a", "5", "-metadata", "title=x"), false, true),
      (Film("low.mp3", "mp3", "-ar", "22050", "-ac", "1", "-b:a", "32k"), false, true),
      (Film("s.wav", "wav"), false, true), (Film("float.wav", "wav", "-c:a", "pcm_f32le"), false, true),
      (Film("adpcm.wav", "wav", "-c:a", "adpcm_ms"), false, true),
      (Film("long.wav", "wav", "-rf64", "always"), false, true), (Film("s.m4a", "m4a"), false, true),
      (Film("s.flac", "flac"), false, true), (Film("s.ogg", "ogg", "-c:a", "libvorbis"), false, true),
      (Film("s.opus", "ogg"), false, true), (Film("flac.ogg", "ogg", "-c:a", "flac"), false, true),
      (Film("s.webm", "webm"), false, true), (Film("s.mka", "mkv"), false, true), (Film("s.mov", "mov"), false, true),
    ]

  @Test("ffprobe reads films and recordings alike", .enabled(if: Oracle.hasFFmpeg))
  func ffprobe() throws {
    let folder = try Oracle.folder()
    defer { try? FileManager.default.removeItem(at: folder) }
    var count = 0
    for (film, hasPicture, hasSound) in Self.films {
      let path = folder.appending(path: film.name).path()
      let inputs = (hasPicture ? Self.picture : []) + (hasSound ? Self.sound : [])
      // Rotation is metadata that this program writes only where it copies the pictures.
      let isTurned = film.arguments.first == "-metadata:s:v"
      let plain = folder.appending(path: "plain-\(film.name)").path()
      var made = isTurned ? Self.make(inputs, plain) : Self.make(inputs + film.arguments, path)
      if isTurned { made = made && Self.make(["-i", plain, "-c", "copy"] + film.arguments, path) }
      guard made else {
        print("skipped: \(film.name), which the installed ffmpeg cannot write")
        continue
      }
      try compare(film, path, hasPicture: hasPicture)
      count += 1
    }
    print("ffprobe agrees on \(count) films and recordings")
    #expect(count > 15)
  }

  private static func make(_ arguments: [String], _ path: String) -> Bool {
    let words = (["ffmpeg", "-v", "error", "-y"] + arguments + [path]).map { "'\($0)'" }.joined(separator: " ")
    return Oracle.run("sh", script: words) != nil
  }

  private func compare(_ film: Film, _ path: String, hasPicture: Bool) throws {
    let output = try #require(
      Oracle.run("ffprobe", "-v", "quiet", "-of", "json", "-show_format", "-show_streams", path))
    let told = try JSONValue(parsing: output)
    let streams = told.object?["streams"]?.array ?? []
    let picture = streams.first { $0.object?["codec_type"]?.string == "video" }?.object
    let turn = picture?["side_data_list"]?.array?.compactMap { $0.object?["rotation"]?.int }.first ?? 0
    let isTurned = abs(turn) % 180 == 90
    let info = try MediaInfo(bytes: Array(Data(contentsOf: URL(filePath: path))))
    #expect(info.kind == (hasPicture ? .video : .audio), "\(film.name)")
    #expect(info.format == film.format, "\(film.name)")
    #expect(info.width == picture?[isTurned ? "height" : "width"]?.int, "\(film.name)")
    #expect(info.height == picture?[isTurned ? "width" : "height"]?.int, "\(film.name)")
    let seconds = try #require(told.object?["format"]?.object?["duration"]?.string.flatMap(Double.init))
    // Opus starts some milliseconds before it is heard; we do not count them.
    #expect(abs((info.seconds ?? -1) - seconds) < 0.01, "\(film.name)")
  }
}

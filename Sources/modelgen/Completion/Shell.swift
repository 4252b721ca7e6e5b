/// A shell that modelgen completes for, and the few lines that bring it the answers of ``Completion``.
enum Shell: String, CaseIterable {
  case bash, zsh, fish

  /// The text to source.
  var script: String {
    switch self {
    case .bash: Self.bashScript
    case .zsh: Self.zshScript
    case .fish: Self.fishScript
    }
  }

  private static let bashScript = #"""
    # Completion of modelgen for bash. In ~/.bashrc:
    #   source <(modelgen completions bash)
    _modelgen() {
      # Bash splits words at colons and equals signs too; names and options hold them, so they are joined again.
      local words=() rest=$COMP_LINE i
      for ((i = 0; i <= COMP_CWORD; i++)); do
        local word=${COMP_WORDS[i]}
        if ((i > 0)) && [[ $rest != [[:space:]]* ]] && [[ $word == [:=]* || ${COMP_WORDS[i-1]} == *[:=] ]]; then
          words[${#words[@]}-1]+=$word
        else
          words+=("$word")
        fi
        rest=${rest#"${rest%%[![:space:]]*}"}
        rest=${rest#"$word"}
      done
      local current=${words[${#words[@]}-1]} IFS=$'\n' line answer
      answer=$("${words[0]/#\~/$HOME}" __complete "${words[@]:1}" 2>/dev/null)
      COMPREPLY=()
      # Line by line, since words can hold what a shell would take for a pattern of file names.
      case $answer in
        :files | :folders)
          compopt -o filenames 2>/dev/null
          while read -r line; do
            [[ $line ]] && COMPREPLY+=("$line")
          done <<< "$(compgen $([[ $answer == :files ]] && echo -f || echo -d) -- "${current##*=}")" ;;
        *)
          # What stands before the last colon or equals sign is on the line already.
          while read -r line; do
            line=${line%%$'\t'*}
            [[ $line == *= ]] && compopt -o nospace 2>/dev/null
            [[ $line ]] && COMPREPLY+=("$(printf %q "${line#"${current%"${current##*[:=]}"}"}")")
          done <<< "$answer" ;;
      esac
    }
    complete -F _modelgen modelgen

    """#

  private static let zshScript = #"""
    #compdef modelgen
    # Completion of modelgen for zsh. In ~/.zshrc, behind compinit:
    #   source <(modelgen completions zsh)
    _modelgen() {
      local -a lines values plain shown
      local line
      lines=("${(@f)$(${~words[1]} __complete "${(@Q)words[2,CURRENT]}" 2>/dev/null)}")
      case $lines[1] in
        :files) compset -P '*='; _files ;;
        :folders) compset -P '*='; _files -/ ;;
        *)
          for line in $lines; do
            case $line in
              *=) plain+=("$line") ;;
              *) values+=("${line%%$'\t'*}"); shown+=("${line/$'\t'/  -- }") ;;
            esac
          done
          (( $#plain )) && compadd -S '' -a plain
          (( $#values )) && compadd -l -d shown -a values ;;
      esac
    }
    if [[ $funcstack[1] == _modelgen ]]; then _modelgen "$@"; else compdef _modelgen modelgen; fi

    """#

  private static let fishScript = #"""
    # Completion of modelgen for fish. In ~/.config/fish/config.fish:
    #   modelgen completions fish | source
    function __modelgen_complete
      set -l words (commandline -opc)
      set -l current (commandline -ct)
      set -l program (string replace -r '^~' $HOME -- $words[1])
      set -l lines ($program __complete $words[2..] $current 2>/dev/null)
      # What stands before an equals sign stays, and a path follows it.
      set -l before (string match -r '^.*=' -- $current; or echo)
      set -l path (string replace -r '^.*=' '' -- $current)
      switch "$lines[1]"
        case :files
          printf '%s\n' $before(__fish_complete_path $path)
        case :folders
          printf '%s\n' $before(__fish_complete_directories $path)
        case '*'
          printf '%s\n' $lines
      end
    end
    complete -c modelgen -f -a '(__modelgen_complete)'

    """#
}

//! Makes Cargo notice new and changed files in the folders that `include_dir!` embeds.

fn main() {
    for folder in ["content", "themes", "src/shell/workspace/starter"] {
        println!("cargo::rerun-if-changed={folder}");
    }
}

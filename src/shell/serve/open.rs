//! Opens the browser, by whichever program this system has for that.

use std::process::{Command, Stdio};

/// The programs that open an address, each with the arguments that come before it.
const OPENERS: [(&str, &[&str]); 3] = [("xdg-open", &[]), ("open", &[]), ("cmd", &["/C", "start", ""])];

/// Opens an address; `false` where no program could. It waits until that program has handed on the address.
pub fn open(address: &str) -> bool {
    OPENERS.into_iter().any(|(program, arguments)| {
        let mut command = Command::new(program);
        command.args(arguments).arg(address);
        command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
        command.status().is_ok_and(|status| status.success())
    })
}

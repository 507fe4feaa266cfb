//! Kinds of things that a client has.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

macro_rules! kinds {
    ($(#[doc = $doc:literal])+ $type:ident { $($name:ident = $text:literal,)+ }) => {
        $(#[doc = $doc])+
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
        #[expect(missing_docs, reason = "the names say it, and the schema is a plain list")]
        pub enum $type {
            $(#[serde(rename = $text)] $name,)+
        }

        impl $type {
            /// Every kind, in the order in which lists show them.
            pub const ALL: &'static [$type] = &[$($type::$name,)+];

            /// The kind as records write it.
            pub fn as_str(self) -> &'static str {
                match self {
                    $($type::$name => $text,)+
                }
            }
        }
    };
}

kinds! {
    /// Kinds of device.
    DeviceKind {
        Server = "server", Workstation = "workstation", Laptop = "laptop", Mobile = "mobile", Router = "router",
        Firewall = "firewall", AccessPoint = "access-point", Switch = "switch", Printer = "printer", Nas = "nas",
        San = "san", Vm = "vm", Voip = "voip", Other = "other",
    }
}

kinds! {
    /// Kinds of system: what has a login or a licence and is no device.
    SystemKind {
        Directory = "directory", LineOfBusiness = "line-of-business", Productivity = "productivity",
        Antivirus = "antivirus", AntiSpam = "anti-spam", Backup = "backup", Vpn = "vpn",
        RemoteAccess = "remote-access", Portal = "portal", Hosting = "hosting", Telephony = "telephony",
        Database = "database", Hypervisor = "hypervisor", Other = "other",
    }
}

kinds! {
    /// Kinds of third party.
    VendorKind {
        HardwareWarranty = "hardware-warranty", SoftwareLicence = "software-licence", Isp = "isp",
        Telecom = "telecom", LineOfBusiness = "line-of-business", Service = "service", Lease = "lease",
        PreviousProvider = "previous-provider", Other = "other",
    }
}

kinds! {
    /// What a contact is there for.
    ContactPurpose {
        Primary = "primary", Emergency = "emergency", Signs = "signs", Billing = "billing", Technical = "technical",
    }
}

kinds! {
    /// How a task hangs on another: finish to start and so on.
    LinkKind {
        FinishToStart = "FS", StartToStart = "SS", FinishToFinish = "FF", StartToFinish = "SF",
    }
}

//! Step 6: provisioning begins.

internal import Glibc

/// The processors that this process may use, at least 1.
func availableCores() -> Int {
  max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))))
}

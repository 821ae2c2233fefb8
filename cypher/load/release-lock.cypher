// Gives the lock back. The node stays, since another copy may be waiting to write to it.  Parameter: owner.
MATCH (lock:LoadLock {id: 'load'})
SET lock.touched = timestamp()
WITH lock WHERE lock.owner = $owner
SET lock.owner = '', lock.until = 0

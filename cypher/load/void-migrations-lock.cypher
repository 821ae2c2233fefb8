// Removes the lock that whoever was killed while it brought the schema up to date left behind; the migrations can be run again.
MATCH (lock:__Neo4jMigrationsLock)
DETACH DELETE lock

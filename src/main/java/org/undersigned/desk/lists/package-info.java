/** Lists at the desk, each said once: from what it is made of come its page, its filters, its order and its files. */
package org.undersigned.desk.lists;
